using ClosedXML.Excel;
using Reports.Testing;
using Reports.Testing.Workbooks;

namespace Reports.EndToEnd.Cli;

public sealed class FixCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reports-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Fixes_are_listed_written_found_no_more_and_taken_back()
    {
        Dirty();
        var (exit, output, errors) = ReportsProcess.Run("fix", At("dirty.xlsx"), "--out", At("fixed.xlsx"));

        Assert.True(exit == 0, errors);
        Assert.Contains("“烧结平台(含边缘)。” → “烧结平台（含边缘）”", output, StringComparison.Ordinal);
        var (_, again, _) = ReportsProcess.Run("fix", At("fixed.xlsx"), "--dry-run");
        Assert.Contains("没有可以自动修正的内容", again, StringComparison.Ordinal);

        var (undone, restored, _) = ReportsProcess.Run("fix", "--undo", At("fixed.xlsx.undo.json"), At("fixed.xlsx"), "--out", At("undone.xlsx"));
        Assert.Equal(0, undone);
        Assert.Contains("“烧结平台（含边缘）” → “烧结平台(含边缘)。”", restored, StringComparison.Ordinal);
        Assert.Empty(ZipEntries.Changed(File.ReadAllBytes(At("dirty.xlsx")), File.ReadAllBytes(At("undone.xlsx"))));
    }

    [Fact]
    public void A_rule_that_the_campaign_switched_off_fixes_nothing()
    {
        Dirty();
        File.WriteAllText(At("batch.json"), """{ "rules": { "SEM-11": "off" } }""");

        var (_, output, _) = ReportsProcess.Run("fix", At("dirty.xlsx"), "--dry-run", "--rule", "SEM-11", "--config", At("batch.json"));

        Assert.Contains("没有可以自动修正的内容", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rehearsal_writes_nothing()
    {
        Dirty();
        var (_, output, _) = ReportsProcess.Run("fix", At("dirty.xlsx"), "--dry-run", "--rule", "SEM-11");

        Assert.Contains("“烧结平台(含边缘)。” → “烧结平台(含边缘)”", output, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData("fix", "dirty.xlsx")]
    [InlineData("fix", "dirty.xlsx", "--out", "dirty.xlsx")]
    [InlineData("fix", "dirty.xlsx", "--out", "b.xlsx", "--rule", "XXX-01")]
    public void Wrong_use_is_told_and_nothing_is_written(params string[] arguments)
    {
        Dirty();
        var (exit, _, errors) = ReportsProcess.Run([.. arguments.Select(argument => argument.EndsWith(".xlsx", StringComparison.Ordinal) ? At(argument) : argument)]);

        Assert.Equal(2, exit);
        Assert.NotEmpty(errors);
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_journal_that_is_none_is_refused()
    {
        Dirty();
        File.WriteAllText(At("j.json"), """{"kind":"something"}""");

        var (exit, _, errors) = ReportsProcess.Run("fix", "--undo", At("j.json"), At("dirty.xlsx"), "--out", At("b.xlsx"));

        Assert.Equal(3, exit);
        Assert.Contains("撤销记录", errors, StringComparison.Ordinal);
    }

    private void Dirty()
    {
        using var workbook = new XLWorkbook(RepositoryFiles.PathOf("templates/samples/typical-scenes.xlsx"));
        workbook.Worksheet("工具软件清单").Cell("E6").Value = "烧结平台(含边缘)。";
        workbook.SaveAs(At("dirty.xlsx"));
    }

    private string At(string name) => Path.Combine(_folder, name);
}
