using System.Security.Cryptography;
using System.Text;
using Reports.Core.Rules.Campaigns;

namespace Reports.Core.Rules;

/// <summary>Tells two rule sets apart, so that findings can say which one made them.</summary>
public static class RuleSetHash
{
    /// <summary>SHA-256, as lower-case hex, over the version and each rule's code, weight and statement, by code.</summary>
    public static string Of(IEnumerable<IRule> rules, string version) => Of(rules, version, CampaignChecks.None);

    /// <summary>The same, with what a campaign changes.</summary>
    public static string Of(IEnumerable<IRule> rules, string version, CampaignChecks campaign)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        var lines = rules
            .Select(rule => rule.Info)
            .OrderBy(info => info.Code, StringComparer.Ordinal)
            .Select(info => $"{info.Code} {info.Severity} {info.Title.Zh}")
            .Prepend(version)
            .Concat(campaign.Lines());
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
    }
}
