using Reports.Core.Rules.Campaigns;

namespace Reports.Core.Rules.Submissions.Returns;

/// <summary>Runs the rules about several returns and adds what they find to what each return was found by itself.</summary>
public static class ReturnsChecker
{
    /// <summary>The results with the findings of the comparison, in the order of <see cref="ReturnSet.All"/>.</summary>
    /// <param name="returns">The returns.</param>
    /// <param name="results">What each was found by itself, in the same order.</param>
    /// <param name="campaign">How the campaign wants it checked.</param>
    /// <param name="today">The day of the check: waivers end.</param>
    public static IReadOnlyList<CheckResult> Check(ReturnSet returns, IReadOnlyList<CheckResult> results, CampaignChecks campaign, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(returns);
        ArgumentNullException.ThrowIfNull(campaign);
        var found = ReturnsRules.All.Where(campaign.Runs)
            .SelectMany(rule => rule.Check(returns))
            .ToLookup(each => each.Return, each => each.Finding, (IEqualityComparer<Return>)ReferenceEqualityComparer.Instance);
        return [.. returns.All.Zip(results, (each, result) => CampaignChecker.Add(each.Map, result, found[each], campaign, today))];
    }
}
