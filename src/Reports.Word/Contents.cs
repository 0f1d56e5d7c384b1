using System.Globalization;
using System.Xml.Linq;
using Reports.Core.Documents;
using Reports.Core.Documents.Layout;
using static Reports.Word.Wml;

namespace Reports.Word;

/// <summary>目录 and 图表目录 as fields that already show what they will show after an update.</summary>
internal static class Contents
{
    internal static IEnumerable<XElement> Headings(WritingContext context, bool startsPage)
    {
        var entries = context.Document.Blocks
            .Select(block => block as HeadingBlock ?? (block as OwnBlock)?.Heading)
            .OfType<HeadingBlock>()
            .Where(heading => heading.Level <= 2)
            .Select(heading => new ContentsEntry(
                heading.Id,
                context.Labels[heading.Id] + heading.Text,
                context.Style.Of(heading.Level == 1 ? OfficialStyles.Contents1 : OfficialStyles.Contents2)));
        return [Title("目\u3000\u3000录", startsPage), .. Field("TOC \\o \"1-2\" \\h \\z \\u", entries, context)];
    }

    internal static IEnumerable<XElement> FiguresAndTables(WritingContext context, bool startsPage) =>
    [
        Title("图表目录", startsPage),
        .. Field("TOC \\h \\z \\c \"图\"", Captions(context, '图'), context),
        .. Field("TOC \\h \\z \\c \"表\"", Captions(context, '表'), context),
    ];

    private static IEnumerable<ContentsEntry> Captions(WritingContext context, char kind) =>
        from block in context.Document.Blocks
        let caption = block switch
        {
            FigureBlock { IsContinued: false } figure => (figure.Id, figure.Caption),
            TableBlock { Id.Length: > 0, Caption.Length: > 0 } table => (table.Id, table.Caption),
            _ => ("", ""),
        }
        where caption.Item1.Length > 0 && context.Labels[caption.Item1][0] == kind
        select new ContentsEntry(caption.Item1, context.Labels[caption.Item1] + "\u3000" + caption.Item2, context.Style.Of(OfficialStyles.FigureListEntry));

    private static XElement Title(string text, bool startsPage) =>
        Paragraphs.Of(OfficialStyles.ContentsTitle, Runs.Of(text, OfficialStyles.ContentsTitle), Paragraphs.PageBreak(startsPage));

    private static IEnumerable<XElement> Field(string instruction, IEnumerable<ContentsEntry> entries, WritingContext context)
    {
        var all = entries.ToList();
        for (var index = 0; index < all.Count; index++)
        {
            IEnumerable<XElement> opening = index == 0 ? [Runs.Begin(), Runs.Instruction(instruction), Runs.Separate()] : [];
            IEnumerable<XElement> closing = index == all.Count - 1 ? [Runs.End()] : [];
            yield return Paragraphs.Of(all[index].Format, [.. opening, Link(all[index], context), .. closing]);
        }
    }

    private static XElement Link(ContentsEntry entry, WritingContext context)
    {
        var place = Bookmarks.PlaceOf(entry.Id);
        var page = context.Pages[entry.Id].ToString(CultureInfo.InvariantCulture);
        return El(
            "hyperlink",
            At("anchor", place),
            At("history", 1),
            Runs.Of(entry.Text, entry.Format),
            Runs.Tab(),
            Runs.Field($"PAGEREF {place} \\h", Runs.Of(page, entry.Format)));
    }
}
