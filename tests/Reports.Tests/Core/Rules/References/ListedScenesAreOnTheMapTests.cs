using Reports.Core.Rules.References;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.References;

public class ListedScenesAreOnTheMapTests
{
    private static readonly ListedScenesAreOnTheMap Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void A_code_off_the_map_is_found_once_with_a_candidate()
    {
        var finding = Assert.Single(new GoodWorkbook().Add("data", "scenes", "YB01-A-1-7").Add("data", "scenes", "YB01-A-1-7").Check(Rule));

        Assert.Equal("数据要素清单!C7", finding.Where.ToString());
        Assert.Equal(2, finding.Count);
        Assert.Contains("YB01-A-1-1", finding.Hint.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_duplicate_code_and_an_empty_map_make_no_broken_references()
    {
        Assert.Empty(new GoodWorkbook().Add("scenes", "code", "YB01-A-1-1", "name", "又一个").Places(Rule));
        Assert.Empty(new GoodWorkbook().Clear("scenes").Places(Rule));
    }
}
