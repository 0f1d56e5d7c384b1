using Reports.Core.Rules.References;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.References;

public class LinksJoinTwoScenesTests
{
    private static readonly LinksJoinTwoScenes Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void A_lost_end_a_loop_and_a_repeated_link_are_found()
    {
        Assert.Equal(["协同关系!C6"], new GoodWorkbook().Set("links", 0, "to", "YB01-A-2-8").Places(Rule));
        Assert.Equal(["协同关系!C6"], new GoodWorkbook().Set("links", 0, "to", "YB01-AB-6-1").Places(Rule));
        Assert.Equal(["协同关系!B7"], new GoodWorkbook().Set("links", 1, "to", "YB01-A-2-1").Places(Rule));
    }
}
