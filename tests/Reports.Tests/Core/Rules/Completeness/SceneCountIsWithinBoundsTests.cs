using Reports.Core.Rules.Completeness;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Completeness;

public class SceneCountIsWithinBoundsTests
{
    private static readonly SceneCountIsWithinBounds Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void No_scene_at_all_is_found_on_the_sheet()
    {
        Assert.Equal(["场景图谱"], new GoodWorkbook().Clear("scenes").Add("scenes", "code", "YB01-A-1-1").Places(Rule));
    }
}
