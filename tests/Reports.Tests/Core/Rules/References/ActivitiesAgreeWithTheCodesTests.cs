using Reports.Core.Rules.References;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.References;

public class ActivitiesAgreeWithTheCodesTests
{
    private static readonly ActivitiesAgreeWithTheCodes Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void An_activity_of_another_digit_is_found_at_the_activity()
    {
        Assert.Equal(["场景图谱!E6"], new GoodWorkbook().Set("scenes", 0, "activity", "经营管理").Places(Rule));
    }
}
