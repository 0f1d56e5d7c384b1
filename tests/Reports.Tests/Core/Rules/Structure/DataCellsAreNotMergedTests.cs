using Reports.Core.Rules.Structure;
using Reports.Core.Workbooks;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Structure;

public class DataCellsAreNotMergedTests
{
    private static readonly DataCellsAreNotMerged Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void A_merged_range_is_found_at_its_first_cell()
    {
        Assert.Equal(["场景图谱!B6"], new GoodWorkbook().Sheet("场景图谱", sheet => sheet with { Merged = [new CellRange(6, 2, 8, 2)] }).Places(Rule));
    }
}
