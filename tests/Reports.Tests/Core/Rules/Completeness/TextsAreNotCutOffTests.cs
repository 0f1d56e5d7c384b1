using Reports.Core.Rules.Completeness;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Completeness;

public class TextsAreNotCutOffTests
{
    private static readonly TextsAreNotCutOff Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void Open_brackets_and_trailing_commas_are_found()
    {
        Assert.Equal(["场景图谱!H6", "场景图谱!H7"], new GoodWorkbook().Set("scenes", 0, "painPoint", "原材料数据（种类").Set("scenes", 1, "painPoint", "人工判断，").Places(Rule));
    }
}
