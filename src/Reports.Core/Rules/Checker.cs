using Reports.Core.Rules.Causes;

namespace Reports.Core.Rules;

/// <summary>Runs rules over one workbook and puts what they find into reading order.</summary>
public static class Checker
{
    /// <summary>Everything the whole catalogue finds.</summary>
    public static CheckResult Check(CheckContext context) => Check(context, RuleCatalogue.ForWorkbooks);

    /// <summary>Everything these rules find.</summary>
    public static CheckResult Check(CheckContext context, IEnumerable<IRule> rules)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(rules);
        var tabs = context.Raw.Sheets
            .Select((sheet, at) => (sheet.Name, At: at + 1))
            .DistinctBy(tab => tab.Name, StringComparer.Ordinal)
            .ToDictionary(tab => tab.Name, tab => tab.At, StringComparer.Ordinal);
        return new CheckResult(
        [
            .. RootCauses.Settle(context, [.. rules.SelectMany(rule => rule.Check(context))])
                .OrderBy(finding => finding.Sheet.Length == 0 ? 0 : tabs.GetValueOrDefault(finding.Sheet, int.MaxValue))
                .ThenBy(finding => finding.Where?.Row ?? 0)
                .ThenBy(finding => finding.Where?.Column ?? 0)
                .ThenBy(finding => finding.Rule, StringComparer.Ordinal)
                .ThenBy(finding => finding.Message.Zh, StringComparer.Ordinal),
        ]);
    }
}
