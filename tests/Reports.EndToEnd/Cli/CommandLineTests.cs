using System.Text;
using System.Text.Json;
using ClosedXML.Excel;
using Reports.Testing;

namespace Reports.EndToEnd.Cli;

public sealed class CommandLineTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reports-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_demo_leaves_eight_files_without_an_error_finding()
    {
        var (exit, output, errors) = ReportsProcess.Run("demo", "--out", _folder);

        Assert.True(exit == 0, errors);
        Assert.Contains("水泥行业", output, StringComparison.Ordinal);
        Assert.Equal(
            ["annotated.xlsx", "filled.xlsx", "findings.json", "map.pdf", "map.png", "map.svg", "report.docx", "template.xlsx"],
            Directory.GetFiles(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        using var findings = JsonDocument.Parse(File.ReadAllText(At("findings.json")));
        Assert.Equal(0, findings.RootElement.GetProperty("summary").GetProperty("error").GetInt32());
        var cells = findings.RootElement.GetProperty("cells");
        Assert.Equal(
            cells.GetProperty("nonEmpty").GetInt32(),
            cells.GetProperty("imported").GetInt32() + cells.GetProperty("structural").GetInt32() + cells.GetProperty("reported").GetInt32());
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes_in_another_culture_and_time_zone()
    {
        var here = Directory.CreateDirectory(At("here")).FullName;
        var there = Directory.CreateDirectory(At("there")).FullName;
        Assert.Equal(0, ReportsProcess.Run([("TZ", "UTC"), ("LANG", "C.UTF-8")], "demo", "--out", here).ExitCode);
        Assert.Equal(0, ReportsProcess.Run([("TZ", "Asia/Shanghai"), ("LANG", "de_DE.UTF-8"), ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "false")], "demo", "--out", there).ExitCode);

        foreach (var file in Directory.GetFiles(here))
        {
            Assert.True(File.ReadAllBytes(file).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(there, Path.GetFileName(file)))), Path.GetFileName(file));
        }
    }

    [Fact]
    public void Real_data_has_its_faults_found_at_their_cells()
    {
        var (exit, output, _) = ReportsProcess.Run("check", RepositoryFiles.PathOf("templates/samples/sugar-industry.xlsx"), "--format", "json");

        Assert.Equal(1, exit);
        using var json = JsonDocument.Parse(output);
        var places = json.RootElement.GetProperty("findings").EnumerateArray()
            .Select(finding => $"{finding.GetProperty("rule").GetString()} {finding.GetProperty("sheet").GetString()}!{(finding.TryGetProperty("cell", out var cell) ? cell.GetString() : "")}")
            .ToList();
        Assert.Contains("CMP-02 场景图谱!H6", places);
        Assert.Contains("SEM-07 场景图谱!D12", places);
        Assert.Contains(places, place => place.StartsWith("CMP-11 场景图谱!", StringComparison.Ordinal));
        Assert.Contains(places, place => place.StartsWith("WRD-15", StringComparison.Ordinal));
        Assert.Contains(places, place => place.StartsWith("SEM-09 工具软件清单!", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cement-industry")]
    [InlineData("typical-scenes")]
    public void Clean_samples_have_no_error_finding(string sample) =>
        Assert.Equal(0, ReportsProcess.Run("check", RepositoryFiles.PathOf($"templates/samples/{sample}.xlsx")).ExitCode);

    [Theory]
    [InlineData("notes.xlsx", "这不是工作簿")]
    [InlineData("empty.xlsx", "")]
    public void A_file_that_is_no_workbook_is_refused_with_a_next_step(string name, string content)
    {
        File.WriteAllText(At(name), content);

        var (exit, output, errors) = ReportsProcess.Run("check", At(name));

        Assert.Equal(3, exit);
        Assert.Empty(output);
        Assert.Contains("请", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_does_not_exist_is_refused()
    {
        var (exit, _, errors) = ReportsProcess.Run("check", At("没有.xlsx"));

        Assert.Equal(3, exit);
        Assert.Contains("没有.xlsx", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_of_something_else_is_refused()
    {
        using (var workbook = new XLWorkbook())
        {
            workbook.AddWorksheet("Sheet1").Cell("A1").Value = "工资表";
            workbook.SaveAs(At("else.xlsx"));
        }

        var (exit, _, errors) = ReportsProcess.Run("report", At("else.xlsx"), "--out", At("r.docx"));

        Assert.Equal(3, exit);
        Assert.Contains("reports template new", errors, StringComparison.Ordinal);
        Assert.False(File.Exists(At("r.docx")));
    }

    [Fact]
    public void A_missing_sheet_a_renamed_sheet_and_an_inserted_column_are_findings()
    {
        using (var workbook = new XLWorkbook(RepositoryFiles.PathOf("templates/samples/typical-scenes.xlsx")))
        {
            workbook.Worksheet("协同关系").Delete();
            workbook.Worksheet("数据要素清单").Name = "数据要素清单(终版)";
            var segments = workbook.Worksheet("环节");
            var heading = segments.CellsUsed(cell => cell.GetString() == "环节名称").Single();
            segments.Column(heading.Address.ColumnNumber).InsertColumnsBefore(1);
            heading.CellLeft().Value = "内部备注";

            workbook.SaveAs(At("changed.xlsx"));
        }

        var (exit, output, errors) = ReportsProcess.Run("check", At("changed.xlsx"));

        Assert.True(exit == 1, errors);
        Assert.Contains("协同关系", output, StringComparison.Ordinal);
        Assert.Contains("数据要素清单(终版)", output, StringComparison.Ordinal);
        Assert.Contains("内部备注", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_cannot_be_written_leaves_nothing_behind()
    {
        var blocked = At("file.txt");
        File.WriteAllText(blocked, "a file, not a folder", Encoding.UTF8);

        var (exit, _, errors) = ReportsProcess.Run("template", "new", "--out", Path.Combine(blocked, "t.xlsx"));

        Assert.Equal(4, exit);
        Assert.Contains("无法写入", errors, StringComparison.Ordinal);
        Assert.Equal([blocked], Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData("不认识“chekc”。", "chekc")]
    [InlineData("缺少 FILE：", "check")]
    [InlineData("缺少 --out：", "report", "a.xlsx")]
    [InlineData("--format 的值不对。", "check", "a.xlsx", "--format", "doc")]
    [InlineData("--out 的值不对。", "map", "a.xlsx", "--out", "a.bmp")]
    [InlineData("没有编号为“XYZ-99”的规则", "explain", "XYZ-99")]
    [InlineData("Required argument 'FILE' missing", "check", "--lang", "en")]
    public void Wrong_usage_is_answered_with_two_and_says_what_is_wrong(string expected, params string[] arguments)
    {
        var (exit, _, errors) = ReportsProcess.Run(arguments);

        Assert.Equal(2, exit);
        Assert.Contains(expected, errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_is_given_even_when_something_is_missing()
    {
        var (exit, output, errors) = ReportsProcess.Run("report", "--help");

        Assert.Equal(0, exit);
        Assert.Contains("用法：reports report FILE --out OUT", output, StringComparison.Ordinal);
        Assert.Empty(errors);
    }

    private string At(string name) => Path.Combine(_folder, name);
}
