using ClosedXML.Excel;
using Reports.Core.Workbooks;
using Reports.Excel.Writing;
using Reports.Testing;

namespace Reports.EndToEnd.Cli;

public sealed class ReturnsCheckTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("returns").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Returns_given_together_are_laid_side_by_side_and_against_the_register()
    {
        var first = Save("甲.xlsx", "91350100M000100Y43", "甲公司", "国产成熟");
        var second = Save("乙.xlsx", "91110000100000001X", "乙公司", "依赖进口");

        var (exit, output, errors) = ReportsProcess.Run("check", first, second, "--register", Register());

        Assert.Equal("下发名单 2 家：已报送 1 家，未报送 1 家，主动报送 1 家。未报送：丙公司。", errors.Trim());
        Assert.Contains("不在下发名单", output[output.IndexOf("乙.xlsx", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Contains("SUB-05", output, StringComparison.Ordinal);
        Assert.Contains("另有 1 家填“国产成熟”", output, StringComparison.Ordinal);
        Assert.DoesNotContain("SUB-", ReportsProcess.Run("check", first).Output, StringComparison.Ordinal);
        Assert.Contains(exit, new[] { 0, 1 });
    }

    [Fact]
    public void A_return_that_was_sent_twice_is_an_error_in_the_older_one()
    {
        var older = Save("旧.xlsx", "91350100M000100Y43", "甲公司", "国产成熟");
        var newer = Save("新.xlsx", "91350100M000100Y43", "甲公司", "国产可用");

        var (exit, output, _) = ReportsProcess.Run("check", older, newer);

        Assert.Equal(1, exit);
        Assert.Contains("本轮另有一份报送“新.xlsx”（1 行不同）", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_return_is_refused_as_a_register()
    {
        var sent = Save("甲.xlsx", "91350100M000100Y43", "甲公司", "国产成熟");

        var (exit, _, errors) = ReportsProcess.Run("check", sent, "--register", sent);

        Assert.Equal(3, exit);
        Assert.Contains("不是下发名单", errors, StringComparison.Ordinal);
    }

    private string Register()
    {
        var path = Path.Combine(_folder, "名单.xlsx");
        using var workbook = new XLWorkbook();
        var sheet = workbook.AddWorksheet("名单");
        sheet.Cell("B2").Value = "单位全称";
        sheet.Cell("C2").Value = "统一社会信用代码";
        sheet.Cell("B3").Value = "甲公司";
        sheet.Cell("C3").Value = "91350100M000100Y43";
        sheet.Cell("B4").Value = "丙公司";
        workbook.SaveAs(path);
        return path;
    }

    private string Save(string name, string creditCode, string organisation, string localisation)
    {
        var content = WorkbookContentReader.Read(File.ReadAllBytes(RepositoryFiles.PathOf("templates/samples/cement-industry.content.json")));
        var rows = content.Sheets.ToDictionary(
            sheet => sheet.Key,
            sheet => sheet.Value.Select(row => row.ToDictionary(StringComparer.Ordinal)).ToArray(),
            StringComparer.Ordinal);
        rows["cover"][0]["creditCode"] = creditCode;
        rows["cover"][0]["organisation"] = organisation;
        rows["tools"][0]["localisation"] = localisation;
        var path = Path.Combine(_folder, name);
        using var file = File.Create(path);
        TemplateWorkbookWriter.Write(
            ContentWorkbook.Template,
            new WorkbookContent(rows.ToDictionary(sheet => sheet.Key, sheet => (IReadOnlyList<IReadOnlyDictionary<string, string>>)sheet.Value, StringComparer.Ordinal)),
            file);
        return path;
    }
}
