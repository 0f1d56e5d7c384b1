using Reports.Core.Rules.Completeness;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Completeness;

public class RatingsAreOnTheScaleTests
{
    private static readonly RatingsAreOnTheScale Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void No_rating_and_one_beyond_the_scale_are_found()
    {
        Assert.Equal(["场景图谱!F6", "场景图谱!F7"], new GoodWorkbook().Set("scenes", 0, "rating", "").Set("scenes", 1, "rating", "5").Places(Rule));
    }
}
