using Reports.Core.Rules.Phrasing;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Phrasing;

public class WordingRulesTests
{
    public static TheoryData<string, string, string[], string[], string> Cases => new()
    {
        { "ChinesePunctuationIsFullWidth", "scenes", ["path", "平台(含边缘),已投用"], ["path", "平台（含边缘），精度 1,000 Pa"], "I6 Warning" },
        { "DatesAreWrittenOut", "scenes", ["remark", "2025.03.05投用"], ["remark", "2025年3月5日投用"], "M6 Warning" },
        { "UnitsFollowTheStandard", "scenes", ["outcome", "节电110KWH"], ["outcome", "节电110kW·h"], "J6 Warning" },
        { "KnownTyposAreAbsent", "models", ["name", "数字孪体仿真模型"], ["name", "数字孪生仿真模型"], "E6 Warning" },
        { "TextsHoldNoResidue", "data", ["name", "质检数据等 WS01-C-2-4"], ["name", "质检数据"], "E6 Error" },
        { "TextsHoldNoResidue", "scenes", ["painPoint", "效率低n现状评级"], ["painPoint", "效率低，现状评级不准"], "H6 Error" },
        { "TextsHoldNoPersonalNumbers", "scenes", ["remark", "联系人13800000000"], ["remark", "产量13800000000000吨"], "M6 Error" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_reports_the_failing_cell_and_passes_the_good_one(string rule, string sheet, string[] failing, string[] passing, string place)
    {
        var tested = Assert.Single(WordingRules.All, candidate => candidate.GetType().Name == rule);

        Assert.Equal([place], CheckedContent.Places(tested, sheet, failing));
        Assert.Empty(CheckedContent.Places(tested, sheet, passing));
    }

    [Fact]
    public void Half_width_marks_of_a_column_are_one_finding_with_every_edit()
    {
        var context = CheckedContent.Context(ContentWorkbook.Content(("scenes", [["painPoint", "效率低,成本高"], ["painPoint", "难(多)"]])));

        var finding = Assert.Single(new ChinesePunctuationIsFullWidth().Check(context));

        Assert.Equal(2, finding.Count);
        Assert.Equal(["效率低，成本高", "难（多）"], finding.Fix!.Edits.Select(edit => edit.After));
    }
}
