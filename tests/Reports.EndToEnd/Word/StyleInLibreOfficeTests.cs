using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Reports.Testing;
using Reports.Word.Styling;
using static Reports.Testing.EditedDocx;

namespace Reports.EndToEnd.Word;

/// <summary>Reports in an office's own style, with LibreOffice as the judge of their page numbers.</summary>
public sealed partial class StyleInLibreOfficeTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("reports-style-").FullName;

    [Theory]
    [InlineData("ours")]
    [InlineData("smaller type, other margins")]
    [InlineData("lines on the grid, chapters on new pages")]
    [InlineData("another paper and numbering")]
    public void Page_numbers_follow_the_style_file(string look)
    {
        var docx = StyledReport.Write(SampleReport.Of(), new StubPainter(), StyleFile.Open(Look(look), "样式.docx"));
        WrittenDocx.Validate(docx);

        var pages = LibreOffice.Pages(docx, _directory).Select(Squeeze).ToList();

        var entries = DocxText.Of(docx).Split('\n').Select(line => Entry().Match(line)).Where(match => match.Success).ToList();
        Assert.True(entries.Count > 30, $"{entries.Count} entries");
        var wrong = entries
            .Where(entry => int.Parse(entry.Groups["page"].Value, CultureInfo.InvariantCulture) is var page
                && (page > pages.Count || !pages[page - 1].Contains(Squeeze(entry.Groups["title"].Value), StringComparison.Ordinal)))
            .Select(entry => $"{entry.Groups["title"].Value} is not on page {entry.Groups["page"].Value} but {pages.FindLastIndex(page => page.Contains(Squeeze(entry.Groups["title"].Value), StringComparison.Ordinal)) + 1}");
        Assert.Empty(wrong);
        Assert.All(pages, page => Assert.True(page.Length > 6, "An empty page."));
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private static byte[] Look(string look) => look switch
    {
        "smaller type, other margins" => OfficeStyle.WithMargins(OfficeStyle.WithType(OfficeStyle.Ours(), 28, 500), 1700, 1417, 1417, 1701),
        "lines on the grid, chapters on new pages" => With(
            With(OfficeStyle.Ours(), "word/document.xml", main => main.Descendants(W + "docGrid").First().SetAttributeValue(W + "linePitch", 560)),
            "word/styles.xml",
            OnGrid),
        "another paper and numbering" => With(
            With(OfficeStyle.WithType(OfficeStyle.Ours(), 24, 440), "word/document.xml", Paper),
            "word/numbering.xml",
            Chapters),
        _ => OfficeStyle.Ours(),
    };

    private static void OnGrid(XElement styles)
    {
        foreach (var id in new[] { "OfficialBody", "Heading1", "Heading2", "Heading4" })
        {
            var style = OfficeStyle.Style(styles, id);
            style.Descendants(W + "snapToGrid").Single().SetAttributeValue(W + "val", 1);
            var spacing = style.Element(W + "pPr")!.Element(W + "spacing")!;
            spacing.SetAttributeValue(W + "line", 240);
            spacing.SetAttributeValue(W + "lineRule", "auto");
            style.Element(W + "pPr")!.Element(W + "widowControl")!.SetAttributeValue(W + "val", "0");
        }

        OfficeStyle.Style(styles, "Heading1").Element(W + "pPr")!.Element(W + "keepLines")!.AddAfterSelf(new XElement(W + "pageBreakBefore"));
    }

    // 16开, 184 × 260 mm.
    private static void Paper(XElement main)
    {
        var sizes = main.Descendants(W + "pgSz").ToList();
        foreach (var (size, width, height) in new[] { (sizes[0], 10433, 14742), (sizes[1], 14742, 10433), (sizes[2], 20866, 14742) })
        {
            size.SetAttributeValue(W + "w", width);
            size.SetAttributeValue(W + "h", height);
        }
    }

    private static void Chapters(XElement numbering)
    {
        var levels = numbering.Descendants(W + "lvl").ToList();
        levels[0].Element(W + "lvlText")!.SetAttributeValue(W + "val", "第%1章");
        levels[0].Element(W + "suff")!.SetAttributeValue(W + "val", "space");
        foreach (var level in levels.Skip(1).Take(2))
        {
            level.Element(W + "numFmt")!.SetAttributeValue(W + "val", "decimal");
        }

        levels[1].Element(W + "lvlText")!.SetAttributeValue(W + "val", "%2．");
    }

    private static string Squeeze(string text) => Blanks().Replace(text, "");

    [GeneratedRegex(@"^(TOC1|TOC2|TableofFigures)[^:]*: (?<title>.+)\t(?<page>\d+) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Entry();

    [GeneratedRegex(@"[\s\u2060]+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}
