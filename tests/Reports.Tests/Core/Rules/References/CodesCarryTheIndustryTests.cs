using Reports.Core.Rules.References;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.References;

public class CodesCarryTheIndustryTests
{
    private static readonly CodesCarryTheIndustry Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void A_scene_of_another_industry_is_found()
    {
        Assert.Equal(["场景图谱!A6"], new GoodWorkbook().Set("scenes", 0, "code", "JB01-A-1-1").Places(Rule));
    }

    [Fact]
    public void A_wrong_cover_is_found_once_at_the_cover()
    {
        Assert.Equal(["封面!C3"], new GoodWorkbook().Set("cover", 0, "industryCode", "QB02").Places(Rule));
    }
}
