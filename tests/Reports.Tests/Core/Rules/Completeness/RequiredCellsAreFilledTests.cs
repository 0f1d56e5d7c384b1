using Reports.Core.Rules.Completeness;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Completeness;

public class RequiredCellsAreFilledTests
{
    private static readonly RequiredCellsAreFilled Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void Empty_cells_of_one_column_are_one_finding()
    {
        var finding = Assert.Single(new GoodWorkbook().Set("scenes", 0, "name", "").Set("scenes", 3, "name", "待定").Check(Rule));

        Assert.Equal("场景图谱!D6", finding.Where.ToString());
        Assert.Equal("场景图谱!D9", Assert.Single(finding.Related).ToString());
        Assert.Equal(2, finding.Count);
    }

    [Fact]
    public void What_other_rules_report_is_not_reported_again()
    {
        Assert.Empty(new GoodWorkbook().Set("scenes", 0, "painPoint", "").Set("scenes", 0, "rating", "").Set("tools", 0, "control", "").Set("scenes", 12, "parent", "").Places(Rule));
    }
}
