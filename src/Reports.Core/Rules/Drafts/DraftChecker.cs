using Reports.Core.Documents.Drafts;
using Reports.Core.Rules.Campaigns;

namespace Reports.Core.Rules.Drafts;

/// <summary>Runs the rules about written reports over one, and the rules of wording over what people wrote into it.</summary>
public static class DraftChecker
{
    private static readonly Dictionary<(string Sheet, int Row), string> NoRows = [];

    /// <summary>Findings in reading order; those about the whole document come first.</summary>
    /// <param name="draft">The report as it stands.</param>
    /// <param name="glossary">Words that text rules work with.</param>
    /// <param name="campaign">How the campaign wants it checked.</param>
    /// <param name="today">The day of the check: waivers end.</param>
    public static CheckResult Check(Draft draft, Glossary glossary, CampaignChecks campaign, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(campaign);
        var context = new DraftContext(draft, glossary);
        var findings = RuleCatalogue.ForDocuments.Where(campaign.Runs).SelectMany(rule => rule.Check(context))
            .Concat(DraftWording.Check(context, campaign.Runs))
            .OrderBy(finding => finding.Place?.Number ?? 0)
            .ThenBy(finding => finding.Rule, StringComparer.Ordinal)
            .ThenBy(finding => finding.Message.Zh, StringComparer.Ordinal);
        return CampaignChecker.Judge(new CheckResult([.. findings]), campaign, today, NoRows);
    }
}
