using Reports.Core.Rules.Completeness;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Completeness;

public class ToolsStateTheirControlTests
{
    private static readonly ToolsStateTheirControl Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void Two_tools_without_a_grade_are_one_finding()
    {
        var finding = Assert.Single(new GoodWorkbook().Set("tools", 0, "control", "").Add("tools", "name", "x", "localisation", "国产成熟").Check(Rule));

        Assert.Equal("工具软件清单!K6", finding.Where.ToString());
        Assert.Equal("工具软件清单!K7", Assert.Single(finding.Related).ToString());
    }
}
