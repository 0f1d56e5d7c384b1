using Reports.Core.Rules.Layout;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Layout;

public class LayoutRulesTests
{
    public static TheoryData<string, string, string[], string[], string> Cases => new()
    {
        { "TextIsNotLaidOutByHand", "scenes", ["painPoint", "　　停机多\n\n依赖经验"], ["painPoint", "停机多\n依赖经验"], "H6 Note" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_reports_the_failing_cell_and_passes_the_good_one(string rule, string sheet, string[] failing, string[] passing, string place)
    {
        var tested = Assert.Single(LayoutRules.All, candidate => candidate.GetType().Name == rule);

        Assert.Equal([place], CheckedContent.Places(tested, sheet, failing));
        Assert.Empty(CheckedContent.Places(tested, sheet, passing));
    }
}
