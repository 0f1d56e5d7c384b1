using CsCheck;
using Reports.Core;
using Reports.Core.Comparing;
using Reports.Core.Model;
using Reports.Core.Rules;
using Reports.Testing;

namespace Reports.Tests.Core.Comparing;

public class WorkbookComparisonTests
{
    [Fact]
    public void A_workbook_does_not_differ_from_itself()
    {
        var same = Compare(new GoodWorkbook(), new GoodWorkbook());

        Assert.Empty(same.Sheets);
        Assert.Empty(same.NewFindings);
        Assert.Empty(same.GoneFindings);
        Assert.Equal("两份工作簿的内容相同。\n", ComparisonText.Write(same, Language.Chinese));
    }

    [Fact]
    public void What_people_changed_is_said_by_meaning()
    {
        var changed = new GoodWorkbook()
            .Set("scenes", 0, "name", "改名后的场景")
            .Set("scenes", 1, "rating", "★★★★")
            .Set("data", 0, "status", "")
            .Add("tools", "id", "T-YB01-0002", "scenes", "YB01-A-1-1", "name", "排程软件", "category", "专用软件工具", "function", "排程", "localisation", "国产成熟", "control", "A", "status", "已有");

        Snapshot.Verify(ComparisonText.Write(Compare(new GoodWorkbook(), changed), Language.Chinese));
    }

    [Fact]
    public void Comparing_the_other_way_round_swaps_added_and_removed()
    {
        Gen.Int[0, 12].Array[0, 6].Always(
            rows =>
            {
                var one = new GoodWorkbook();
                foreach (var row in rows)
                {
                    one.Set("scenes", row, "code", $"YB01-A-2-{20 + row}").Set("scenes", row, "name", $"场景甲{row}");
                }

                var there = Compare(new GoodWorkbook(), one);
                var back = Compare(one, new GoodWorkbook());
                Assert.Equal(Count(there, RowChangeKind.Added), Count(back, RowChangeKind.Removed));
                Assert.Equal(Count(there, RowChangeKind.Removed), Count(back, RowChangeKind.Added));
                Assert.Equal(rows.Distinct().Count(), Count(there, RowChangeKind.Added));
                Assert.Equal(there.NewFindings.Count, back.GoneFindings.Count);
            },
            iter: 60);
    }

    private static int Count(WorkbookComparison comparison, RowChangeKind kind) => comparison.Sheets.Where(sheet => sheet.Sheet == "scenes").Sum(sheet => sheet.Count(kind));

    private static WorkbookComparison Compare(GoodWorkbook old, GoodWorkbook @new)
    {
        var (before, beforeCheck) = Checked(old);
        var (after, afterCheck) = Checked(@new);
        return WorkbookComparison.Of(before, beforeCheck, after, afterCheck);
    }

    private static (IndustryMap Map, CheckResult Check) Checked(GoodWorkbook workbook)
    {
        var context = workbook.Context();
        return (context.Map, Checker.Check(context));
    }
}
