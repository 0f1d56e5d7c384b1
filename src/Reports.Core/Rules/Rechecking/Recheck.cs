using Reports.Core.Model;

namespace Reports.Core.Rules.Rechecking;

/// <summary>Checks again what an edit can have changed, and takes over the rest.</summary>
internal static class Recheck
{
    /// <summary>What each rule finds now; the same as if all of them had been run.</summary>
    /// <param name="before">What each rule found before.</param>
    /// <param name="edited">What has been edited since.</param>
    /// <param name="now">The workbook as it is now.</param>
    public static IReadOnlyList<RuleOutcome> Run(IReadOnlyList<RuleOutcome> before, EditedRows edited, CheckContext now)
    {
        var rows = new Lazy<CheckContext>(() => now with { Map = IndustryMapBuilder.Build(edited.RowsOf(now.Bound)) });
        var sheets = new Lazy<CheckContext>(() => now with { Map = IndustryMapBuilder.Build(edited.SheetsOf(now.Bound)) });
        return
        [
            .. before.AsParallel().AsOrdered().Select(outcome => outcome.Rule.Scope switch
            {
                RuleScope.Row => Renew(outcome, edited.Touch, rows.Value, now),
                RuleScope.Sheet => Renew(outcome, finding => edited.TouchSheet(finding.Sheet), sheets.Value, now),
                RuleScope.Map when !edited.TouchMap => outcome,
                _ => Checker.Run(outcome.Rule, now),
            }),
        ];
    }

    private static RuleOutcome Renew(RuleOutcome outcome, Func<Finding, bool> isStale, CheckContext part, CheckContext now)
    {
        Finding[] fresh = [.. outcome.Rule.Check(part)];
        return fresh.Length == 0 && !outcome.Findings.Any(isStale)
            ? outcome
            : outcome with { Findings = ReadingOrder.Of(now.Raw).Sort(outcome.Findings.Where(finding => !isStale(finding)).Concat(fresh)) };
    }
}
