using Reports.Core.Rules.Completeness;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Completeness;

public class AllActivitiesOccurTests
{
    private static readonly AllActivitiesOccur Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void An_activity_without_scenes_is_found_at_the_heading()
    {
        var workbook = new GoodWorkbook().Set("scenes", 4, "activity", "经营管理").Set("scenes", 5, "activity", "经营管理");

        Assert.Equal(["场景图谱!E4"], workbook.Places(Rule));
    }
}
