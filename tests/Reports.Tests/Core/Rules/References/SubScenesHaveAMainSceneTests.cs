using Reports.Core.Rules.References;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.References;

public class SubScenesHaveAMainSceneTests
{
    private static readonly SubScenesHaveAMainScene Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void A_sub_scene_without_or_with_a_wrong_main_scene_is_found()
    {
        Assert.Equal(["场景图谱!C18"], new GoodWorkbook().Set("scenes", 12, "parent", "").Places(Rule));
        Assert.Equal(["场景图谱!C18"], new GoodWorkbook().Set("scenes", 12, "parent", "YB01-A-2-9").Places(Rule));
        Assert.Equal(["场景图谱!C18"], new GoodWorkbook().Set("scenes", 12, "parent", "YB01-A-2-2").Places(Rule));
        Assert.Contains("YB01-A-2-1", new GoodWorkbook().Set("scenes", 12, "parent", "").Check(Rule)[0].Hint.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_main_scene_with_a_main_scene_is_found()
    {
        Assert.Equal(["场景图谱!C6"], new GoodWorkbook().Set("scenes", 0, "parent", "YB01-A-2-1").Places(Rule));
    }
}
