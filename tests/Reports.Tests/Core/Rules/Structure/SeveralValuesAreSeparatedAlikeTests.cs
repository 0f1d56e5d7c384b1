using Reports.Core.Rules.Structure;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Structure;

public class SeveralValuesAreSeparatedAlikeTests
{
    private static readonly SeveralValuesAreSeparatedAlike Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Theory]
    [InlineData("YB01-A-1-1、YB01-B-1-1", "YB01-A-1-1；YB01-B-1-1")]
    [InlineData("YB01-A-1-1\nYB01-B-1-1", "YB01-A-1-1；\nYB01-B-1-1")]
    [InlineData("YB01-A-1-1 YB01-B-1-1,YB01-A-2-1", "YB01-A-1-1；YB01-B-1-1；YB01-A-2-1")]
    public void Other_separators_become_the_templates(string typed, string after)
    {
        var finding = Assert.Single(new GoodWorkbook().Set("data", 0, "scenes", typed).Check(Rule));

        Assert.Equal("数据要素清单!C6", finding.Where.ToString());
        Assert.True(finding.Fix!.Safe);
        Assert.Equal(after, Assert.Single(finding.Fix.Edits).After);
    }

    [Theory]
    [InlineData("YB01-A-1-1；\nYB01-B-1-1")]
    [InlineData("YB01-A-1-1； YB01-B-1-1；")]
    [InlineData("YB01－A-1-1、YB01-B-1-1")]
    public void Line_breaks_beside_the_separator_and_codes_typed_otherwise_are_not_its_business(string typed) =>
        Assert.Empty(new GoodWorkbook().Set("data", 0, "scenes", typed).Check(Rule));
}
