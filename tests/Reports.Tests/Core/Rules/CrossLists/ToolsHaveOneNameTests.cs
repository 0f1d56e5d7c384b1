using Reports.Core.Rules.CrossLists;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.CrossLists;

public class ToolsHaveOneNameTests
{
    [Theory]
    [InlineData("MES系统", "制造执行系统", true)]
    [InlineData("mes", "制造执行系统（MES）", true)]
    [InlineData("生产执行系统", "制造执行系统（MES）", false)]
    public void Two_spellings_become_one_and_only_abbreviations_are_safe(string one, string other, bool isSafe)
    {
        var finding = Assert.Single(new ToolsHaveOneName().Check(CheckedContent.Context(ContentWorkbook.Content(("tools", [["name", one], ["name", other]])))));

        Assert.Equal("E6 Warning", CheckedContent.Place(finding));
        Assert.Equal(isSafe, finding.Fix!.Safe);
        Assert.All(finding.Fix.Edits, edit => Assert.Equal("制造执行系统（MES）", edit.After));
    }

    [Theory]
    [InlineData("MES", "MES")]
    [InlineData("MES", "仓储管理系统")]
    [InlineData("排产软件", "排程软件")]
    public void One_spelling_and_different_tools_are_left_alone(string one, string other) =>
        Assert.Empty(CheckedContent.Places(new ToolsHaveOneName(), "tools", ["name", one], ["name", other]));
}
