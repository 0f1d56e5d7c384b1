using Reports.Testing;

namespace Reports.EndToEnd.Cli;

/// <summary><c>reports template style|check</c> and <c>reports report --style</c>.</summary>
public sealed class StyleCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reports-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_style_file_we_give_out_passes_its_check_and_makes_a_report_without_a_finding()
    {
        Assert.Equal(0, ReportsProcess.Run("template", "style", "--out", At("样式.docx")).ExitCode);
        Assert.Equal(File.ReadAllBytes(RepositoryFiles.PathOf("templates/report-style.docx")), File.ReadAllBytes(At("样式.docx")));
        var (exit, output, _) = ReportsProcess.Run("template", "check", At("样式.docx"));
        Assert.Equal(0, exit);
        Assert.Contains("可以使用", output, StringComparison.Ordinal);

        var (made, _, told) = ReportsProcess.Run("report", RepositoryFiles.PathOf("templates/samples/sugar-industry.xlsx"), "--out", At("报告.docx"), "--style", At("样式.docx"));

        Assert.True(made == 0, told);
        Assert.Equal(0, ReportsProcess.Run("check", At("报告.docx")).ExitCode);
    }

    [Fact]
    public void A_misspelt_tag_is_told_before_the_run_and_stops_it()
    {
        File.WriteAllBytes(At("模板.docx"), OfficeTemplate.With(OfficeTemplate.Paragraph("共", OfficeTemplate.Tag("场境数"), "个场景。")));

        var (exit, output, _) = ReportsProcess.Run("template", "check", At("模板.docx"));
        var (made, _, told) = ReportsProcess.Run("report", RepositoryFiles.PathOf("templates/samples/sugar-industry.xlsx"), "--out", At("报告.docx"), "--style", At("模板.docx"));

        Assert.Equal((1, 3), (exit, made));
        Assert.Contains("是不是“场景数”？", output, StringComparison.Ordinal);
        Assert.Contains("是不是“场景数”？", told, StringComparison.Ordinal);
        Assert.False(File.Exists(At("报告.docx")));
    }

    [Fact]
    public void A_workbook_is_no_style_file()
    {
        var (exit, _, told) = ReportsProcess.Run("template", "check", RepositoryFiles.PathOf("templates/samples/sugar-industry.xlsx"));

        Assert.Equal(3, exit);
        Assert.Contains("不是 Word 文档", told, StringComparison.Ordinal);
    }

    private string At(string name) => Path.Combine(_folder, name);
}
