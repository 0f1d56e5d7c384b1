using Reports.Core.Rules.Structure;
using Reports.Core.Workbooks;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Structure;

public class NoDataIsHiddenTests
{
    private static readonly NoDataIsHidden Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void Hidden_rows_with_data_are_one_finding()
    {
        var finding = Assert.Single(new GoodWorkbook().Sheet("场景图谱", sheet => sheet with { HiddenRows = [new IndexRange(7, 9)] }).Check(Rule));

        Assert.Equal("场景图谱!A7", finding.Where.ToString());
        Assert.Equal(3, finding.Count);
    }

    [Fact]
    public void A_hidden_column_with_data_is_found_and_an_empty_one_is_not()
    {
        var workbook = new GoodWorkbook().Sheet("场景图谱", sheet => sheet with { HiddenColumns = [new IndexRange(8, 8), new IndexRange(11, 13)] });

        Assert.Equal(["场景图谱!H6"], workbook.Places(Rule));
    }
}
