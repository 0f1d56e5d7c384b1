using System.Globalization;
using Reports.Core.Documents;
using Reports.Core.Documents.Layout;

namespace Reports.Word;

/// <summary>目录 and 图表目录 as fields that already show what they will show after an update.</summary>
internal static class Contents
{
    internal static void Headings(BodyWriter body, WritingContext context, bool startsPage)
    {
        var entries = context.Document.Blocks
            .Select(block => block as HeadingBlock ?? (block as OwnBlock)?.Heading)
            .OfType<HeadingBlock>()
            .Where(heading => heading.Level <= 2)
            .Select(heading => new ContentsEntry(
                heading.Id,
                context.Labels[heading.Id] + heading.Text,
                context.Style.Of(heading.Level == 1 ? OfficialStyles.Contents1 : OfficialStyles.Contents2)));
        Title(body, "目\u3000\u3000录", startsPage);
        Field(body, "TOC \\o \"1-2\" \\h \\z \\u", entries, context);
    }

    internal static void FiguresAndTables(BodyWriter body, WritingContext context, bool startsPage)
    {
        Title(body, "图表目录", startsPage);
        Field(body, "TOC \\h \\z \\c \"图\"", Captions(context, '图'), context);
        Field(body, "TOC \\h \\z \\c \"表\"", Captions(context, '表'), context);
    }

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

    private static void Title(BodyWriter body, string text, bool startsPage) =>
        Paragraphs.Plain(body, text, OfficialStyles.ContentsTitle, new ParagraphExtras { StartsPage = startsPage });

    private static void Field(BodyWriter body, string instruction, IEnumerable<ContentsEntry> entries, WritingContext context)
    {
        var all = entries.ToList();
        for (var index = 0; index < all.Count; index++)
        {
            body.BeginParagraph(all[index].Format);
            if (index == 0)
            {
                Runs.BeginField(body, instruction);
            }

            Link(body, all[index], context);
            if (index == all.Count - 1)
            {
                Runs.EndField(body);
            }

            body.EndParagraph();
        }
    }

    private static void Link(BodyWriter body, ContentsEntry entry, WritingContext context)
    {
        var place = Bookmarks.PlaceOf(entry.Id);
        body.Xml.Open("w:hyperlink").At("w:anchor", place).At("w:history", 1);
        Runs.Text(body, entry.Text, entry.Format);
        Runs.Tab(body);
        Runs.Field(body, $"PAGEREF {place} \\h", context.Pages[entry.Id].ToString(CultureInfo.InvariantCulture), entry.Format);
        body.Xml.Close();
    }
}
