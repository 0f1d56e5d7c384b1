using System.Globalization;
using System.Text.RegularExpressions;
using Reports.EndToEnd.Cli;
using Reports.Testing;

namespace Reports.EndToEnd.Word;

/// <summary>The three samples' reports, with LibreOffice as the judge of their page numbers.</summary>
public sealed partial class SampleReportTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reports-").FullName;

    [Theory]
    [InlineData("cement-industry", 60)]
    [InlineData("typical-scenes", 30)]
    [InlineData("sugar-industry", 25)]
    public void Every_entry_of_the_contents_names_the_page_it_is_on(string sample, int fewestPages)
    {
        var path = Path.Combine(_folder, "report.docx");
        Assert.Equal(0, ReportsProcess.Run("report", RepositoryFiles.PathOf($"templates/samples/{sample}.xlsx"), "--out", path).ExitCode);
        var docx = File.ReadAllBytes(path);

        var pages = LibreOffice.Pages(docx, _folder).Select(Squeeze).ToList();

        Assert.True(pages.Count > fewestPages, $"{pages.Count} pages");
        var entries = DocxText.Of(docx).Split('\n').Select(line => Entry().Match(line)).Where(match => match.Success).ToList();
        Assert.True(entries.Count > 30, $"{entries.Count} entries");
        Assert.All(entries, entry => Assert.Contains(
            Squeeze(entry.Groups["title"].Value),
            pages[int.Parse(entry.Groups["page"].Value, CultureInfo.InvariantCulture) - 1],
            StringComparison.Ordinal));
        Assert.All(pages, page => Assert.True(page.Length > 10, "An empty page."));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Squeeze(string text) => Blanks().Replace(text, "");

    [GeneratedRegex(@"^(TOC1|TOC2|TableofFigures): (?<title>.+)\t(?<page>\d+) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Entry();

    [GeneratedRegex(@"[\s\u2060]+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}
