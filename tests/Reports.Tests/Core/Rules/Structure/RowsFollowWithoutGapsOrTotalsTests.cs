using Reports.Core.Rules.Structure;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Structure;

public class RowsFollowWithoutGapsOrTotalsTests
{
    private static readonly RowsFollowWithoutGapsOrTotals Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void A_row_of_totals_names_its_cells_and_a_gap_its_row()
    {
        var total = Assert.Single(new GoodWorkbook().Cell("场景图谱", 19, 1, "合计").Cell("场景图谱", 19, 4, "13").Check(Rule));
        var gap = new GoodWorkbook().Cell("场景图谱", 21, 4, "又一个场景");

        Assert.Equal("场景图谱!A19", total.Where.ToString());
        Assert.Equal("场景图谱!D19", Assert.Single(total.Related).ToString());
        Assert.Equal(["场景图谱!A19"], gap.Places(Rule));
    }
}
