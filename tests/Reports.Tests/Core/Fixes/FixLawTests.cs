using CsCheck;
using Reports.Core.Fixes;
using Reports.Core.Rules;
using Reports.Core.Workbooks;
using Reports.Testing;

namespace Reports.Tests.Core.Fixes;

public class FixLawTests
{
    // Each disturbs one cell: the text that stands there in, another one out.
    private static readonly Func<string, string>[] Faults =
    [
        text => text + "。",
        text => text + "等",
        text => "　" + text + "\n\n ",
        text => text + "(含边缘),已投用",
        text => text + "，能耗 110 KWH，2025.03.05 停用",
        text => text.Replace("-", "－", StringComparison.Ordinal) + " ",
        text => text.Replace('；', '、'),
        text => text.Replace('；', '\n'),
        text => text.Replace("AB", "BA", StringComparison.Ordinal),
        text => text.Replace("★★★", "3", StringComparison.Ordinal),
        text => text.Replace("1", "１", StringComparison.Ordinal),
        text => text.Replace("已有", "有", StringComparison.Ordinal),
        text => "MES系统",
        text => "制造执行系统",
        text => "数字孪体平台",
        text => "同上",
        text => "",
        text => text.ToLowerInvariant(),
        text => text.Length > 2 ? text[..^1] : text,
        text => text + "\u200b",
    ];

    private static readonly Gen<(int Cell, int Fault)[]> Damage =
        Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, Faults.Length - 1]).Array[1, 8];

    [Fact]
    public void Fixing_adds_no_finding_and_fixing_twice_changes_nothing() => Damage.Always(
        damage =>
        {
            var plan = FixPlan.Of(Damaged(damage), FixPlanTests.Check);

            Assert.Equal(plan.After.Findings, FixPlanTests.Check(plan.Result).Findings, new SamePlace());
            Assert.Empty(FixPlan.Of(plan.Result, FixPlanTests.Check).Edits);
            foreach (var rule in plan.After.Findings.GroupBy(finding => finding.Rule, StringComparer.Ordinal))
            {
                Finding[] before = [.. plan.Before.Findings.Where(finding => finding.Rule == rule.Key)];
                Assert.True(rule.Sum(finding => finding.Count) <= before.Sum(finding => finding.Count), rule.Key);
                var places = before.SelectMany(finding => finding.Related.Select(cell => (CellAddress?)cell).Append(finding.Where)).ToHashSet();
                Assert.All(rule, finding => Assert.Contains(finding.Where, places));
            }
        },
        iter: 120);

    [Fact]
    public void A_plan_changes_each_cell_once_and_from_what_stands_there() => Damage.Always(
        damage =>
        {
            var raw = Damaged(damage);
            var plan = FixPlan.Of(raw, FixPlanTests.Check);
            var skipped = new List<SkippedEdit>();

            Assert.Equal(plan.Edits, EditableCells.Of(raw).Filter(plan.Edits, skipped));
            Assert.Empty(skipped);
            Assert.Equal(
                plan.Result.Sheets.SelectMany(sheet => sheet.Cells),
                WorkbookEdits.Apply(raw, plan.Edits).Sheets.SelectMany(sheet => sheet.Cells));
        },
        iter: 40);

    private static RawWorkbook Damaged((int Cell, int Fault)[] damage)
    {
        var raw = new GoodWorkbook()
            .Set("data", 0, "sceneNames", "")
            .Add("tools", "id", "T-YB01-0002", "scenes", "YB01-A-1-1；YB01-AB-6-1", "name", "制造执行系统（MES）", "category", "专用软件工具", "function", "排产；报工", "localisation", "国产可用", "control", "B", "status", "已有")
            .Add("tools", "id", "T-YB01-0003", "scenes", "YB01-A-1-1", "name", "烧结控制系统（含边缘）", "category", "专用软件工具", "function", "终点判断", "localisation", "国产成熟", "control", "C", "status", "已有")
            .Context().Raw;
        var cells = raw.Sheets.SelectMany(sheet => sheet.Cells.Where(cell => cell.Row > 3).Select(cell => (sheet.Name, Cell: cell))).ToArray();
        var edits = damage
            .Select(fault => (Place: cells[fault.Cell % cells.Length], fault.Fault))
            .DistinctBy(fault => (fault.Place.Name, fault.Place.Cell.Row, fault.Place.Cell.Column))
            .Select(fault => new CellEdit(
                new CellAddress(fault.Place.Name, fault.Place.Cell.Row, fault.Place.Cell.Column),
                fault.Place.Cell.Text,
                Faults[fault.Fault](fault.Place.Cell.Text)));
        return WorkbookEdits.Apply(raw, edits);
    }

    private sealed class SamePlace : IEqualityComparer<Finding>
    {
        public bool Equals(Finding? left, Finding? right) => (left?.Rule, left?.Where, left?.Message) == (right?.Rule, right?.Where, right?.Message);

        public int GetHashCode(Finding finding) => HashCode.Combine(finding.Rule, finding.Where);
    }
}
