using Reports.Core.Rules.Structure;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Structure;

public class SheetHasOneHeaderTests
{
    private static readonly SheetHasOneHeader Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void A_second_header_is_found_with_its_cells()
    {
        var finding = Assert.Single(new GoodWorkbook().Cell("场景图谱", 19, 1, "场景编号").Cell("场景图谱", 19, 2, "类型").Check(Rule));

        Assert.Equal("场景图谱!A19", finding.Where.ToString());
        Assert.Equal("场景图谱!B19", Assert.Single(finding.Related).ToString());
    }
}
