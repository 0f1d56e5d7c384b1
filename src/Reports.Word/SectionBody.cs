using System.Xml.Linq;
using Reports.Core.Documents;
using Reports.Core.Documents.Layout;
using static Reports.Word.Wml;

namespace Reports.Word;

/// <summary>The blocks of one section as paragraphs and tables, part by part in content controls.</summary>
internal sealed class SectionBody(WritingContext context, IReadOnlyDictionary<string, PictureIds> pictures, bool isFirst)
{
    private readonly Tables _tables = new(context);

    /// <summary>All parts of the section.</summary>
    internal IEnumerable<XElement> Of(ReportSection section, IReadOnlyList<GeneratedBlock> parts)
    {
        var at = 0;
        foreach (var part in parts)
        {
            foreach (var element in Part(section, at, part))
            {
                yield return element;
            }

            at += part.Blocks.Count;
        }
    }

    /// <summary>The part whose first block is the section's block number <paramref name="at"/>: one content control, or bare lists of contents.</summary>
    internal IEnumerable<XElement> Part(ReportSection section, int at, GeneratedBlock part)
    {
        var content = Enumerable.Range(at, part.Blocks.Count).SelectMany(index => WithGap(section.Blocks, index)).ToList();
        return part.Id.Length == 0 ? content : [ContentControls.Around(part, content)];
    }

    private IEnumerable<XElement> WithGap(IReadOnlyList<Block> blocks, int index) =>
        index > 0 && blocks[index - 1] is TableBlock && blocks[index] is TableBlock { Caption.Length: 0 }
            ? [Paragraphs.Of(OfficialStyles.TableGap, []), .. Elements(blocks, index)]
            : Elements(blocks, index);

    private IEnumerable<XElement> Elements(IReadOnlyList<Block> blocks, int index)
    {
        var startsPage = PageStarts.StartsPage(blocks, index);
        return blocks[index] switch
        {
            HeadingBlock heading => [Paragraphs.Heading(heading, context, startsPage)],
            ParagraphBlock paragraph => [Paragraphs.Text(paragraph, context, startsPage, SpaceAbove(blocks, index))],
            ContentsBlock => Contents.Headings(context, startsPage),
            FigureListBlock => Contents.FiguresAndTables(context, startsPage),
            FigureBlock figure =>
            [
                Figures.Figure(figure, pictures[figure.Id], context, startsPage),
                figure.IsContinued
                    ? Paragraphs.Of(OfficialStyles.FigureCaption, Runs.Of($"{context.Labels[figure.Id]}\u3000{figure.Caption}", context.Style.Of(OfficialStyles.FigureCaption)))
                    : Paragraphs.Caption(figure.Id, figure.Caption, OfficialStyles.FigureCaption, context),
            ],
            TableBlock table => Table(table, startsPage, NoteFollows(blocks, index)),
            OwnBlock own => context.Own[own.Id],
            var other => throw new NotSupportedException($"Nobody taught the writer {other.GetType().Name}."),
        };
    }

    private IEnumerable<XElement> Table(TableBlock table, bool startsPage, bool noteFollows)
    {
        if (table is { Id.Length: > 0, Caption.Length: > 0 })
        {
            yield return Paragraphs.Caption(table.Id, table.Caption, OfficialStyles.TableCaption, context, startsPage);
        }
        else if (startsPage)
        {
            yield return Paragraphs.Of(OfficialStyles.TableGap, [], El("pageBreakBefore"));
        }

        yield return _tables.Table(table, noteFollows);
    }

    private int SpaceAbove(IReadOnlyList<Block> blocks, int index) =>
        isFirst && index == 0 ? PageStarts.FormalHead(context.Document) : 0;

    private static bool NoteFollows(IReadOnlyList<Block> blocks, int index) =>
        index + 1 < blocks.Count && blocks[index + 1] is ParagraphBlock { Style: ParagraphStyle.Note };
}
