using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Reports.Testing;

namespace Reports.EndToEnd.Cli;

/// <summary><c>reports check</c> on a report that a person has edited.</summary>
public sealed class CheckReportTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reports-").FullName;

    private string Report => Path.Combine(_folder, "报告.docx");

    [Fact]
    public void A_report_is_clean_until_somebody_edits_it_and_every_format_shows_the_place()
    {
        Assert.Equal(0, ReportsProcess.Run("report", RepositoryFiles.PathOf("templates/samples/sugar-industry.xlsx"), "--out", Report).ExitCode);
        Assert.Equal(0, ReportsProcess.Run("check", Report).ExitCode);
        Edit();
        var (kept, _, told) = ReportsProcess.Run("report", RepositoryFiles.PathOf("templates/samples/sugar-industry.xlsx"), "--out", Path.Combine(_folder, "新.docx"), "--keep", Report);
        Assert.Equal(0, kept);
        Assert.Contains("有 1 处不一致：错误 1", told, StringComparison.Ordinal);

        var (exit, json, _) = ReportsProcess.Run("check", Report, "--format", "json");

        Assert.Equal(1, exit);
        using var document = JsonDocument.Parse(json);
        Assert.Equal("报告.docx", document.RootElement.GetProperty("document").GetProperty("name").GetString());
        var finding = Assert.Single(document.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal("LAY-01", finding.GetProperty("rule").GetString());
        Assert.True(finding.GetProperty("place").GetProperty("number").GetInt32() > 0);
        foreach (var format in new[] { "text", "html", "markdown", "sarif" })
        {
            var (code, output, _) = ReportsProcess.Run("check", Report, "--format", format);
            Assert.Equal(1, code);
            Assert.Contains("LAY-01", output, StringComparison.Ordinal);
            Assert.Contains("第1段", output, StringComparison.Ordinal);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // The first section gets another left margin.
    private void Edit()
    {
        using var zip = ZipFile.Open(Report, ZipArchiveMode.Update);
        var part = zip.GetEntry("word/document.xml")!;
        string text;
        using (var reader = new StreamReader(part.Open()))
        {
            text = reader.ReadToEnd();
        }

        part.Delete();
        var at = text.IndexOf("w:left=\"1588\"", StringComparison.Ordinal);
        using var stream = zip.CreateEntry("word/document.xml").Open();
        stream.Write(Encoding.UTF8.GetBytes(text[..at] + "w:left=\"1134\"" + text[(at + 13)..]));
    }
}
