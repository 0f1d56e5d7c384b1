using Reports.Core.Rules.References;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.References;

public class SceneCodesAreUniqueTests
{
    private static readonly SceneCodesAreUnique Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void The_second_use_is_found_and_the_next_free_number_proposed()
    {
        var finding = Assert.Single(new GoodWorkbook().Set("scenes", 2, "code", "YB01-A-1-1").Check(Rule));

        Assert.Equal("场景图谱!A8", finding.Where.ToString());
        Assert.Equal("场景图谱!A6", Assert.Single(finding.Related).ToString());
        Assert.Contains("YB01-A-1-2", finding.Hint.Zh, StringComparison.Ordinal);
    }
}
