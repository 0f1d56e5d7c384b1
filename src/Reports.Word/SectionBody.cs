using Reports.Core.Documents;
using Reports.Core.Documents.Layout;
using static Reports.Word.Wml;

namespace Reports.Word;

/// <summary>The blocks of one section as paragraphs and tables, part by part in content controls.</summary>
internal sealed class SectionBody(WritingContext context, IReadOnlyDictionary<string, PictureIds> pictures, bool isFirst)
{
    private readonly Tables _tables = new(context);

    /// <summary>Writes all parts of the section.</summary>
    internal void Write(BodyWriter body, ReportSection section, IReadOnlyList<GeneratedBlock> parts, Action<BlockTag> note)
    {
        var at = 0;
        foreach (var part in parts)
        {
            if (Part(body, section, at, part) is { } tag)
            {
                note(tag);
            }

            at += part.Blocks.Count;
        }
    }

    /// <summary>
    /// Writes the part whose first block is the section's block number <paramref name="at"/>: one content control, whose tag is returned,
    /// or bare lists of contents.
    /// </summary>
    internal BlockTag? Part(BodyWriter body, ReportSection section, int at, GeneratedBlock part)
    {
        if (part.Id.Length == 0)
        {
            Blocks();
            return null;
        }

        return ContentControls.Around(body, part, BeginsWithField(part.Blocks[0]), Blocks);

        void Blocks()
        {
            for (var index = at; index < at + part.Blocks.Count; index++)
            {
                Block(body, section.Blocks, index);
            }
        }
    }

    private bool BeginsWithField(Block first) => first switch
    {
        TableBlock table => IsCaptioned(table),
        ParagraphBlock paragraph => paragraph.Inlines.Any(inline => inline is ReferenceInline),
        OwnBlock own => context.Own[own.Id][0].Descendants(W + "fldChar").Any(),
        _ => false,
    };

    private static bool IsCaptioned(TableBlock table) => table is { Id.Length: > 0, Caption.Length: > 0 };

    private void Block(BodyWriter body, IReadOnlyList<Block> blocks, int index)
    {
        if (index > 0 && blocks[index - 1] is TableBlock && blocks[index] is TableBlock { Caption.Length: 0 })
        {
            body.EmptyParagraph(OfficialStyles.TableGap);
        }

        var startsPage = PageStarts.StartsPage(blocks, index);
        switch (blocks[index])
        {
            case HeadingBlock heading:
                Paragraphs.Heading(body, heading, context, startsPage);
                break;
            case ParagraphBlock paragraph:
                Paragraphs.Text(body, paragraph, context, startsPage, SpaceAbove(blocks, index));
                break;
            case ContentsBlock:
                Contents.Headings(body, context, startsPage);
                break;
            case FigureListBlock:
                Contents.FiguresAndTables(body, context, startsPage);
                break;
            case FigureBlock figure:
                Figure(body, figure, startsPage);
                break;
            case TableBlock table:
                Table(body, table, startsPage, NoteFollows(blocks, index));
                break;
            case OwnBlock own:
                Own(body, own);
                break;
            case var other:
                throw new NotSupportedException($"Nobody taught the writer {other.GetType().Name}.");
        }
    }

    private void Figure(BodyWriter body, FigureBlock figure, bool startsPage)
    {
        Figures.Figure(body, figure, pictures[figure.Id], context, startsPage);
        if (figure.IsContinued)
        {
            var format = context.Style.Of(OfficialStyles.FigureCaption);
            Paragraphs.Plain(body, $"{context.Labels[figure.Id]}\u3000{figure.Caption}", format);
        }
        else
        {
            Paragraphs.Caption(body, figure.Id, figure.Caption, OfficialStyles.FigureCaption, context);
        }
    }

    private void Table(BodyWriter body, TableBlock table, bool startsPage, bool noteFollows)
    {
        if (IsCaptioned(table))
        {
            Paragraphs.Caption(body, table.Id, table.Caption, OfficialStyles.TableCaption, context, startsPage);
        }
        else if (startsPage)
        {
            body.EmptyParagraph(OfficialStyles.TableGap, new ParagraphExtras { StartsPage = true });
        }

        _tables.Table(body, table, noteFollows);
    }

    private void Own(BodyWriter body, OwnBlock own)
    {
        foreach (var element in context.Own[own.Id])
        {
            body.Tree(element);
            BlockHash.Say(body.Shown, element);
        }
    }

    private int SpaceAbove(IReadOnlyList<Block> blocks, int index) =>
        isFirst && index == 0 ? PageStarts.FormalHead(context.Document) : 0;

    private static bool NoteFollows(IReadOnlyList<Block> blocks, int index) =>
        index + 1 < blocks.Count && blocks[index + 1] is ParagraphBlock { Style: ParagraphStyle.Note };
}
