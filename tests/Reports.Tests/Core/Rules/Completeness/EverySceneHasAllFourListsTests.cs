using Reports.Core.Rules.Completeness;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Completeness;

public class EverySceneHasAllFourListsTests
{
    private static readonly EverySceneHasAllFourLists Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void A_scene_without_elements_is_found_and_an_empty_list_is_one_finding()
    {
        Assert.Equal(["场景图谱!A19"], new GoodWorkbook().Add("scenes", "code", "YB01-A-3-9", "name", "新场景").Places(Rule));
        Assert.Equal(["人才技能清单"], new GoodWorkbook().Clear("skills").Places(Rule));
    }
}
