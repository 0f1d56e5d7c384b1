using static System.FormattableString;

namespace Reports.Core.Documents;

/// <summary>Cuts a report into the parts that are written anew as wholes.</summary>
public static class GeneratedBlocks
{
    /// <summary>The parts of each section, in order; lists of contents stand alone and have no id.</summary>
    public static IReadOnlyList<IReadOnlyList<GeneratedBlock>> Of(ReportDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var under = new Place("opening", document.Title, 0);
        var sections = new List<IReadOnlyList<GeneratedBlock>>();
        foreach (var section in document.Sections)
        {
            var parts = new List<GeneratedBlock>();
            foreach (var block in section.Blocks)
            {
                under = Add(parts, block, under);
            }

            sections.Add(parts);
        }

        return sections;
    }

    private static Place Add(List<GeneratedBlock> parts, Block block, Place under)
    {
        switch (block)
        {
            case HeadingBlock heading:
                parts.Add(new GeneratedBlock(heading.Id, heading.Text, [block]));
                return new Place(heading.Id, heading.Text, 1);
            case ContentsBlock or FigureListBlock:
                parts.Add(new GeneratedBlock("", "", [block]));
                return under;
            case OwnBlock own:
                parts.Add(new GeneratedBlock(own.Id, own.Title, [block]));
                return under;
            case FigureBlock figure:
                parts.Add(new GeneratedBlock(figure.Id, figure.Caption, [block]));
                return under;
            case TableBlock { Id.Length: > 0 } table:
                parts.Add(new GeneratedBlock(table.Id, table.Caption, [block]));
                return under;
        }

        // Text joins its heading and a scene's card too; a note joins its table. Text after a table or figure begins a part of its own.
        var isOwn = parts.Count > 0 && (parts[^1].Id == under.PartId || block is ParagraphBlock { Style: ParagraphStyle.Note } && parts[^1].Id.Length > 0);
        if (isOwn)
        {
            parts[^1] = parts[^1] with { Blocks = [.. parts[^1].Blocks, block] };
            return under;
        }

        var next = under with { Parts = under.Parts + 1 };
        parts.Add(new GeneratedBlock(next.PartId, next.Title, [block]));
        return next;
    }

    // The heading a part stands under, and how many parts of text it has so far.
    private readonly record struct Place(string HeadingId, string Title, int Parts)
    {
        public string PartId => Parts <= 1 ? HeadingId : Invariant($"{HeadingId}-part{Parts}");
    }
}
