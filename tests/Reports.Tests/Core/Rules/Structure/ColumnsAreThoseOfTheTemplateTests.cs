using Reports.Core.Rules;
using Reports.Core.Rules.Structure;
using Reports.Core.Workbooks;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Structure;

public class ColumnsAreThoseOfTheTemplateTests
{
    private static readonly ColumnsAreThoseOfTheTemplate Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void A_stranger_column_names_all_its_cells()
    {
        var finding = Assert.Single(new GoodWorkbook().Cell("场景图谱", 4, 14, "备注2").Cell("场景图谱", 7, 14, "x").Check(Rule));

        Assert.Equal("场景图谱!N4", finding.Where.ToString());
        Assert.Equal("场景图谱!N7", Assert.Single(finding.Related).ToString());
    }

    [Fact]
    public void A_renamed_heading_can_be_fixed_and_a_missing_one_is_an_error()
    {
        var renamed = Assert.Single(new GoodWorkbook().Cell("场景图谱", 4, 8, "痛点").Check(Rule));
        var missing = new GoodWorkbook().Cell("场景图谱", 4, 8, "难点描述").Check(Rule);

        Assert.Equal(new CellEdit(new CellAddress("场景图谱", 4, 8), "痛点", "痛点问题"), Assert.Single(renamed.Fix!.Edits));
        Assert.Contains(missing, finding => finding.Severity == Severity.Error && finding.Message.Zh.Contains("痛点问题", StringComparison.Ordinal));
    }
}
