using Reports.Core.Rules;
using Reports.Core.Rules.Completeness;
using Reports.Core.Rules.References;
using Reports.Core.Rules.Structure;
using Reports.Core.Rules.Submissions;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Structure;

public class StructureRulesTests
{
    private static readonly IReadOnlyList<IRule> Rules =
        [.. StructureRules.All, .. ReferenceRules.All, .. CompletenessRules.All, .. SubmissionRules.All];

    [Fact]
    public void Every_cell_that_was_not_imported_is_named_by_a_finding()
    {
        var context = Messy().Context();
        var named = StructureRules.All
            .SelectMany(rule => rule.Check(context))
            .SelectMany(finding => finding.Related.Concat(finding.Where is { } where ? [where] : []))
            .ToHashSet();

        Assert.True(context.Bound.Cells.Reported > 5);
        Assert.All(context.Bound.Problems.SelectMany(problem => problem.Cells), cell => Assert.Contains(cell, named));
    }

    [Fact]
    public void Messages_are_short_and_hints_say_what_to_do()
    {
        var context = Messy().Context();

        Assert.All(Rules.SelectMany(rule => rule.Check(context)), finding =>
        {
            Assert.InRange(finding.Message.Zh.Length, 5, 120);
            Assert.NotEmpty(finding.Message.En);
            Assert.NotEmpty(finding.Hint.Zh);
            Assert.NotEmpty(finding.Hint.En);
            Assert.NotEmpty(finding.Expected.Zh);
        });
    }

    [Fact]
    public void Codes_are_unique_and_findings_carry_the_code_of_their_rule()
    {
        var context = Messy().Context();

        Assert.Equal(Rules.Count, Rules.Select(rule => rule.Info.Code).Distinct().Count());
        Assert.All(Rules, rule => Assert.All(rule.Check(context), finding => Assert.Equal(rule.Info.Code, finding.Rule)));
    }

    private static GoodWorkbook Messy() => new GoodWorkbook()
        .Set("scenes", 0, "code", new string('编', 300))
        .Set("scenes", 1, "painPoint", new string('难', 5000) + "、")
        .Set("scenes", 2, "activity", new string('x', 500))
        .Set("data", 0, "scenes", "YB01-Z-9-1；" + new string('长', 300))
        .Set("data", 0, "status", "缺失")
        .Set("models", 0, "inputs", new string('长', 300))
        .Set("cover", 0, "creditCode", new string('9', 200))
        .Cell("场景图谱", 3, 5, new string('旁', 300))
        .Cell("场景图谱", 4, 15, "备注2")
        .Cell("场景图谱", 8, 15, "x")
        .Cell("场景图谱", 20, 1, "合计")
        .Cell("场景图谱", 20, 4, "14")
        .Cell("场景图谱", 22, 1, "场景编号")
        .Cell("场景图谱", 22, 2, "类型")
        .Raw(raw => raw with { Sheets = [.. raw.Sheets, raw.Sheets[1] with { Name = new string('草', 31) }] });
}
