using Reports.Core.Fixes;
using Reports.Core.Model;
using Reports.Core.Rules;
using Reports.Core.Workbooks;
using Reports.Testing;

namespace Reports.Tests.Core.Fixes;

public class FixPlanTests
{
    [Fact]
    public void Fixes_of_one_cell_build_on_each_other()
    {
        var plan = PlanOf(new GoodWorkbook().Set("tools", 0, "name", "　烧结控制(含边缘)系统。"));

        var planned = Assert.Single(plan.Planned);
        Assert.Equal("烧结控制（含边缘）系统", planned.Edit.After);
        Assert.Equal("　烧结控制(含边缘)系统。", planned.Edit.Before);
        Assert.Equal(["LAY-08", "SEM-11", "WRD-05"], planned.Rules.Order(StringComparer.Ordinal));
        Assert.Empty(plan.After.Findings.Where(finding => finding.Where == planned.Edit.Cell));
    }

    [Fact]
    public void Only_the_rules_asked_for_are_fixed()
    {
        var workbook = new GoodWorkbook().Set("tools", 0, "name", "烧结控制(含边缘)系统。");

        Assert.Equal("烧结控制(含边缘)系统", Assert.Single(PlanOf(workbook, "sem-11").Edits).After);
        Assert.Empty(PlanOf(workbook, "REF-01").Edits);
    }

    [Fact]
    public void A_code_changes_together_with_every_place_that_names_it()
    {
        var workbook = new GoodWorkbook().Set("scenes", 10, "code", "YB01-BA-6-1");
        foreach (var list in new[] { "data", "models", "tools", "skills" })
        {
            workbook.Set(list, 0, "scenes", "YB01－BA-6-1、YB01-AB-6-2");
        }

        workbook.Set("links", 0, "from", "YB01-BA-6-1").Set("links", 1, "from", "YB01-BA-6-1");
        var plan = PlanOf(workbook);

        Assert.Equal(7, plan.Edits.Count);
        Assert.Equal("YB01-AB-6-1；YB01-AB-6-2", plan.Edits.First(edit => edit.Cell.Sheet == "数据要素清单").After);
        Assert.DoesNotContain(plan.After.Findings, finding => finding.Rule is "REF-11" or "REF-03" or "STR-13" or "STR-17");
    }

    [Fact]
    public void A_scenes_name_is_followed_where_the_lists_repeat_it()
    {
        var workbook = new GoodWorkbook()
            .Set("scenes", 0, "name", "烧结(闭环)控制")
            .Set("data", 0, "scenes", "YB01-A-1-1")
            .Set("data", 0, "sceneNames", "烧结(闭环)控制");
        var plan = PlanOf(workbook, "WRD-05");

        Assert.Equal(["烧结（闭环）控制", "烧结（闭环）控制"], plan.Edits.Select(edit => edit.After));
        Assert.Equal(["场景图谱", "数据要素清单"], plan.Edits.Select(edit => edit.Cell.Sheet));
    }

    [Fact]
    public void A_fix_that_would_raise_a_finding_is_left_to_a_person()
    {
        // With the same brackets the two rows are one element whose levels contradict each other.
        var workbook = new GoodWorkbook()
            .Set("tools", 0, "name", "控制平台（含边缘）")
            .Add("tools", "id", "T-YB01-0002", "scenes", "YB01-A-1-1", "name", "控制平台(含边缘)", "category", "专用软件工具", "function", "判断(终点)", "localisation", "国产成熟", "control", "C", "status", "已有");
        var plan = PlanOf(workbook);

        Assert.Equal("判断（终点）", Assert.Single(plan.Edits).After);
        Assert.Contains(plan.Skipped, skipped => skipped is { Reason: SkipReason.AddsFinding, Edit.Before: "控制平台(含边缘)" });
    }

    [Fact]
    public void What_may_change_the_meaning_is_only_proposed()
    {
        var plan = PlanOf(new GoodWorkbook().Set("tools", 0, "name", "烧结控制系统等"));

        Assert.Empty(plan.Edits);
        Assert.Equal(SkipReason.ChangesMeaning, Assert.Single(plan.Skipped).Reason);
    }

    [Fact]
    public void Formulas_are_left_alone()
    {
        var workbook = new GoodWorkbook().Cell("工具软件清单", new RawCell(6, 5, CellKind.Text, "烧结控制系统。", null, "A1"));
        var plan = PlanOf(workbook, "SEM-11");

        Assert.Empty(plan.Edits);
        Assert.Equal(SkipReason.Formula, Assert.Single(plan.Skipped).Reason);
    }

    [Fact]
    public void Chosen_changes_are_made_once_each_in_writing_order()
    {
        var raw = new GoodWorkbook().Context().Raw;
        var name = new CellAddress("工具软件清单", 6, 5);
        var scene = new CellAddress("场景图谱", 6, 5);
        var plan = FixPlan.OfChosen(raw, Check,
        [
            new CellEdit(name, "烧结控制系统", "甲系统"),
            new CellEdit(name, "烧结控制系统", "乙系统"),
            new CellEdit(scene, "不是这个", "丙"),
            new CellEdit(scene with { Sheet = "没有这张表" }, "", "丁"),
            new CellEdit(scene with { Row = 9_999_999 }, "", "丁"),
            new CellEdit(scene with { Column = 13 }, "", "\ud800"),
            new CellEdit(scene with { Column = 13 }, "", "备注"),
        ]);

        Assert.Equal(["备注", "甲系统"], plan.Edits.Select(edit => edit.After));
        Assert.Equal(
            [SkipReason.AnotherEdit, SkipReason.BeforeDiffers, SkipReason.NoSuchSheet, SkipReason.OutsideGrid, SkipReason.NotWritable],
            plan.Skipped.Select(skipped => skipped.Reason));
    }

    [Fact]
    public void Every_reason_says_what_to_do_in_both_languages() =>
        Assert.All(Enum.GetValues<SkipReason>(), reason =>
        {
            Assert.EndsWith("。", reason.Describe().Zh);
            Assert.EndsWith(".", reason.Describe().En);
        });

    internal static CheckResult Check(RawWorkbook raw) => Checker.Check(new CheckContext(
        IndustryMapBuilder.Build(Binding.Of(raw)), CheckedContent.Glossary));

    private static FixPlan PlanOf(GoodWorkbook workbook, params string[] rules) => FixPlan.Of(workbook.Context().Raw, Check, rules);
}
