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

    [Theory]
    [InlineData("设", true)]
    [InlineData("设备压力和", true)]
    [InlineData("蔗汁中和", false)]
    [InlineData("设备压力", false)]
    public void Names_of_one_character_and_names_that_end_in_and_are_cut_off(string name, bool isCutOff)
    {
        Assert.Equal(isCutOff ? 1 : 0, new GoodWorkbook().Set("data", 0, "name", name).Check(Rule).Count);
    }
}
