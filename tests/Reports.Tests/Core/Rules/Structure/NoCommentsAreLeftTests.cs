using Reports.Core.Rules.Structure;
using Reports.Core.Workbooks;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Structure;

public class NoCommentsAreLeftTests
{
    private static readonly NoCommentsAreLeft Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void A_comment_among_the_data_is_found()
    {
        Assert.Equal(["场景图谱!D8"], new GoodWorkbook().Sheet("场景图谱", sheet => sheet with { Comments = [new CellComment(8, 4, "张三", "待确认")] }).Places(Rule));
    }
}
