using Reports.Core.Rules.Completeness;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Completeness;

public class LowRatedScenesHaveAPathTests
{
    private static readonly LowRatedScenesHaveAPath Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void Two_stars_need_a_path()
    {
        Assert.Equal(["场景图谱!I6"], new GoodWorkbook().Set("scenes", 0, "rating", "★★").Places(Rule));
        Assert.Empty(new GoodWorkbook().Set("scenes", 0, "rating", "★★").Set("scenes", 0, "path", "现状：人工。目标：自动。").Places(Rule));
    }
}
