using Reports.Core.Rules.Structure;
using Reports.Core.Workbooks;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Structure;

public class SheetsAreThoseOfTheTemplateTests
{
    private static readonly SheetsAreThoseOfTheTemplate Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void A_missing_sheet_a_renamed_one_and_a_stranger_are_found()
    {
        var missing = new GoodWorkbook().Raw(raw => raw with { Sheets = [.. raw.Sheets.Where(sheet => sheet.Name != "协同关系")] });
        var renamed = new GoodWorkbook().Sheet("数据要素清单", sheet => sheet with { Name = "数据要素清单(终版)" });
        var stranger = new GoodWorkbook().Raw(raw => raw with { Sheets = [.. raw.Sheets, raw.Sheets[0] with { Name = "草稿", Cells = [new RawCell(2, 3, CellKind.Text, "x"), new RawCell(4, 1, CellKind.Text, "y")] }] });

        Assert.Equal(["协同关系"], missing.Places(Rule));
        Assert.Equal("数据要素清单", Assert.Single(renamed.Check(Rule)).Expected.Zh);
        var finding = Assert.Single(stranger.Check(Rule));
        Assert.Equal("草稿!C2", finding.Where.ToString());
        Assert.Equal("草稿!A4", Assert.Single(finding.Related).ToString());
    }
}
