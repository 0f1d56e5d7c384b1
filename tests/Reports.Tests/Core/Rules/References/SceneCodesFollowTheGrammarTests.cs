using Reports.Core.Rules.References;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.References;

public class SceneCodesFollowTheGrammarTests
{
    private static readonly SceneCodesFollowTheGrammar Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void A_broken_code_is_found_with_the_code_that_was_meant()
    {
        var finding = Assert.Single(new GoodWorkbook().Set("scenes", 0, "code", "YB1-A-11").Check(Rule));

        Assert.Equal("场景图谱!A6", finding.Where.ToString());
        Assert.Equal("YB01-A-1-1", finding.Expected.Zh);
        Assert.False(finding.Fix!.Safe);
    }

    [Fact]
    public void Nonsense_gets_the_grammar_instead()
    {
        Assert.Null(Assert.Single(new GoodWorkbook().Set("scenes", 0, "code", "第一个").Check(Rule)).Fix);
    }
}
