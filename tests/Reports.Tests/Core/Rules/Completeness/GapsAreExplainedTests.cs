using Reports.Core.Rules.Completeness;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Completeness;

public class GapsAreExplainedTests
{
    private static readonly GapsAreExplained Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void A_missing_element_needs_shortfall_and_approach()
    {
        Assert.Equal(["数据要素清单!P6", "数据要素清单!Q6"], new GoodWorkbook().Set("data", 0, "status", "缺失").Places(Rule));
    }

    [Fact]
    public void A_broken_link_needs_a_reason_and_a_rare_skill_its_training()
    {
        Assert.Equal(["协同关系!G6"], new GoodWorkbook().Set("links", 0, "status", "断点").Places(Rule));
        Assert.Equal(["人才技能清单!L6"], new GoodWorkbook().Set("skills", 0, "gap", "紧缺").Set("skills", 0, "shortfall", "人少").Places(Rule));
    }
}
