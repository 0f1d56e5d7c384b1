using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Campaigns;

/// <summary>Checks as a campaign wants it.</summary>
public static class CampaignChecker
{
    private static readonly string[] KeyColumns = ["code", "id"];

    /// <summary>What the catalogue finds, with rules switched off, weighed otherwise and findings waived.</summary>
    /// <param name="context">What to look at.</param>
    /// <param name="campaign">What the campaign wants.</param>
    /// <param name="today">The day of the check: waivers end.</param>
    public static CheckResult Check(CheckContext context, CampaignChecks campaign, DateOnly today) => Run(context, campaign, today).Result;

    /// <summary>The same, with what it takes to repeat a part of it.</summary>
    public static CheckRun Run(CheckContext context, CampaignChecks campaign, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(campaign);
        var outcomes = Checker.Run(RuleCatalogue.ForWorkbooks.Where(campaign.Runs), context);
        return new CheckRun(context, outcomes, Judge(context.Map, Checker.Settle(context, outcomes), campaign, today));
    }

    /// <summary>The check of an edited workbook: what the edits cannot have changed is taken over from the check before.</summary>
    /// <param name="before">The check before the edits, by the same campaign.</param>
    /// <param name="edited">What was edited.</param>
    /// <param name="context">The edited workbook.</param>
    /// <param name="campaign">What the campaign wants.</param>
    /// <param name="today">The day of the check: waivers end.</param>
    internal static CheckRun Recheck(CheckRun before, EditedRows edited, CheckContext context, CampaignChecks campaign, DateOnly today)
    {
        var outcomes = Rechecking.Recheck.Run(before.Outcomes, edited, context);
        return new CheckRun(context, outcomes, Judge(context.Map, Checker.Settle(context, outcomes), campaign, today));
    }

    /// <summary>The result with findings of another origin, which the campaign weighs and waives like the others.</summary>
    /// <param name="map">The workbook they stand in.</param>
    /// <param name="result">What was found before.</param>
    /// <param name="more">What was found since.</param>
    /// <param name="campaign">What the campaign wants.</param>
    /// <param name="today">The day of the check: waivers end.</param>
    internal static CheckResult Add(IndustryMap map, CheckResult result, IEnumerable<Finding> more, CampaignChecks campaign, DateOnly today)
    {
        var added = Judge(map, new CheckResult([.. more]), campaign, today);
        return added.Findings.Count + added.Waived.Count == 0
            ? result
            : result with
            {
                Findings = ReadingOrder.Of(map.Workbook.Source).Sort(result.Findings.Concat(added.Findings)),
                Waived = [.. result.Waived, .. added.Waived],
            };
    }

    private static CheckResult Judge(IndustryMap map, CheckResult result, CampaignChecks campaign, DateOnly today) =>
        Judge(result, campaign, today, campaign.Waivers.Any(waiver => waiver.Row.Length > 0) ? KeysOf(map) : []);

    /// <summary>The result as a campaign weighs it, less what it lets pass.</summary>
    internal static CheckResult Judge(CheckResult result, CampaignChecks campaign, DateOnly today, IReadOnlyDictionary<(string Sheet, int Row), string> keys)
    {
        var passed = new List<WaivedFinding>();
        var remaining = new List<Finding>();
        foreach (var finding in result.Findings.Select(finding => Weigh(finding, campaign)))
        {
            var key = finding.Where is { } cell && keys.TryGetValue((cell.Sheet, cell.Row), out var known) ? known : "";
            var waiver = campaign.Waivers.FirstOrDefault(candidate => candidate.Covers(finding, key, today));
            if (waiver is null)
            {
                remaining.Add(finding);
            }
            else
            {
                passed.Add(new WaivedFinding(finding, waiver));
            }
        }

        return result with
        {
            Findings = remaining,
            Waived = passed,
            Lapsed = [.. campaign.Waivers.Where(waiver => waiver.Until < today)],
            Campaign = campaign,
        };
    }

    /// <summary>The finding as the campaign weighs it; a rule that takes some findings lighter than others keeps the difference downwards.</summary>
    internal static Finding Weigh(Finding finding, CampaignChecks campaign)
    {
        if (!campaign.Levels.TryGetValue(finding.Rule, out var level))
        {
            return finding;
        }

        var usual = RuleCatalogue.Find(finding.Rule)?.Info.Severity ?? finding.Severity;
        var wanted = level switch
        {
            RuleLevel.Error => Severity.Error,
            RuleLevel.Warning => Severity.Warning,
            _ => Severity.Note,
        };
        var severity = finding.Severity < usual && finding.Severity < wanted ? finding.Severity : wanted;
        return finding with { Severity = severity, IsShadow = level == RuleLevel.Shadow };
    }

    private static Dictionary<(string Sheet, int Row), string> KeysOf(IndustryMap map) => (
        from sheet in map.Workbook.Sheets.Values
        let column = Array.Find(KeyColumns, key => sheet.Definition.Columns.Any(known => known.Key == key))
        where column is not null
        from row in sheet.Rows
        select (row.Where.Sheet, row.Number, Key: row[column].Text))
        .DistinctBy(row => (row.Sheet, row.Number))
        .ToDictionary(row => (row.Sheet, row.Number), row => row.Key);
}
