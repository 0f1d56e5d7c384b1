using Reports.Core.Diagrams.Maps;
using Reports.Core.Rules;
using Reports.Testing;
using Reports.Testing.Synthetic;
using static System.FormattableString;

namespace Reports.Benchmarks.Suites;

/// <summary>Checking: all rules on W and on ten times the rows, and the rules that take longest.</summary>
internal static class CheckSuite
{
    private const int Shown = 10;

    /// <summary>Runs it.</summary>
    public static void Run(Bench bench)
    {
        var once = Measure(bench, "W (200 scenes, 4 × 1,000 rows)", SyntheticSize.W);
        var tenfold = Measure(bench, "10 × rows (200 scenes, 4 × 10,000 rows)", SyntheticSize.WithTenfoldRows);
        Console.WriteLine();
        Console.WriteLine(Invariant($"All rules: 10 × rows take {tenfold / once:0.0} × the time (must ≤ 11)."));
    }

    private static double Measure(Bench bench, string title, SyntheticSize size)
    {
        var raw = Bench.Raw(size);
        var map = bench.Pipeline.Bind(raw);
        var layout = bench.Pipeline.LayOutMapPages(map, MapPage.FoldOut, MapChains.None).Whole;
        var context = new CheckContext(map, CheckedContent.Glossary, layout);
        var cells = raw.Sheets.Sum(sheet => sheet.Cells.Count);
        ResultTable.Begin($"Check of {title} (all rules must ≤ 40 on W, aim 10)");
        ResultTable.Add(WarmTimer.Time("bind", () => bench.Pipeline.Bind(raw)), Invariant($"{cells} cells"));
        ResultTable.Add(WarmTimer.Time("layout for the rules about the map", () => bench.Pipeline.LayOutMapPages(map, MapPage.FoldOut, MapChains.None).Whole));
        var all = WarmTimer.Time("all rules", () => Checker.Check(context));
        ResultTable.Add(all, Invariant($"{RuleCatalogue.All.Count} rules, {Checker.Check(context).Findings.Count} findings"));
        ResultTable.Add(WarmTimer.Time("check as hosts call it", () => bench.Pipeline.Check(map)), "layout and rules");
        var cell = map.Items[^1].Row["name"];
        var run = bench.Pipeline.Run(map);
        ResultTable.Add(WarmTimer.Time("check again after one edit", () => bench.Pipeline.Recheck(run, [new CellEdit(cell.Address, cell.Original, "过程控制建模能力")])), "bind, rules");
        var rules = RuleCatalogue.All.Select(rule => Of(rule, context)).OrderByDescending(each => each.Result.Median).ToArray();
        Console.WriteLine(Invariant($"| sum of the rules | {rules.Sum(each => each.Result.Median):0.0} | | | | | |"));
        foreach (var (result, findings) in rules.Take(Shown))
        {
            ResultTable.Add(result, findings);
        }

        Console.WriteLine();
        Console.WriteLine(Invariant($"Findings: {string.Join(", ", Checker.Check(context).Findings.CountBy(finding => finding.Rule).OrderByDescending(pair => pair.Value).Take(Shown).Select(pair => Invariant($"{pair.Key} {pair.Value}")))}."));
        return all.Median;
    }

    // Rules are quick: a few runs each are enough to rank them.
    private static (Measurement Result, string Findings) Of(IRule rule, CheckContext context) =>
        (WarmTimer.TimeBriefly(rule.Info.Code, () => rule.Check(context).ToList()), Invariant($"{rule.Check(context).Count()} findings; {rule.GetType().Name}"));
}
