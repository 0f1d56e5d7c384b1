using Reports.Core.Rules.Statistics;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Statistics;

public class StatisticsRulesTests
{
    public static TheoryData<string, string, string[], string[], string> Cases => new()
    {
        { "ChangesNameTheirBase", "scenes", ["outcome", "效率提升30%"], ["outcome", "效率提升30%（较2024年）"], "J6 Warning" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_reports_the_failing_cell_and_passes_the_good_one(string rule, string sheet, string[] failing, string[] passing, string place)
    {
        var tested = Assert.Single(StatisticsRules.All, candidate => candidate.GetType().Name == rule);

        Assert.Equal([place], CheckedContent.Places(tested, sheet, failing));
        Assert.Empty(CheckedContent.Places(tested, sheet, passing));
    }
}
