using System.Globalization;
using Reports.Core.Templates;

namespace Reports.Core.Rules.Campaigns;

/// <summary>How a campaign checks: rules switched off or weighed otherwise, limits, waivers.</summary>
/// <param name="Levels">Code of a rule to what the campaign makes of it.</param>
/// <param name="Limits">Name of a limit, as in the template definition, to its number.</param>
/// <param name="Waivers">Findings that may pass.</param>
public sealed record CampaignChecks(
    IReadOnlyDictionary<string, RuleLevel> Levels,
    IReadOnlyDictionary<string, int> Limits,
    IReadOnlyList<Waiver> Waivers)
{
    /// <summary>Everything as the catalogue and the template have it.</summary>
    public static CampaignChecks None { get; } = new(
        new Dictionary<string, RuleLevel>(StringComparer.OrdinalIgnoreCase), new Dictionary<string, int>(StringComparer.Ordinal), []);

    /// <summary>What a template definition says of rules.</summary>
    public static CampaignChecks Of(TemplateDefinition template)
    {
        ArgumentNullException.ThrowIfNull(template);
        return None with { Levels = new Dictionary<string, RuleLevel>(template.Rules, StringComparer.OrdinalIgnoreCase) };
    }

    /// <summary>These with another's on top; the other one counts where both speak.</summary>
    public CampaignChecks With(CampaignChecks other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new CampaignChecks(
            Levels.Where(level => !other.Levels.ContainsKey(level.Key)).Concat(other.Levels).ToDictionary(StringComparer.OrdinalIgnoreCase),
            Limits.Where(limit => !other.Limits.ContainsKey(limit.Key)).Concat(other.Limits).ToDictionary(StringComparer.Ordinal),
            [.. Waivers, .. other.Waivers]);
    }

    /// <summary>The template with the campaign's limits.</summary>
    public TemplateDefinition Limit(TemplateDefinition template)
    {
        ArgumentNullException.ThrowIfNull(template);
        int Of(string name, int otherwise) => Limits.GetValueOrDefault(name, otherwise);
        var limits = template.Limits;
        return template with
        {
            Limits = new CheckLimits(
                Of("minScenes", limits.MinScenes),
                Of("maxScenes", limits.MaxScenes),
                Of("maxTags", limits.MaxTags),
                Of("maxNameLength", limits.MaxNameLength),
                Of("maxTextLength", limits.MaxTextLength),
                Of("repeatedPain", limits.RepeatedPain),
                Of("sharedItemScenes", limits.SharedItemScenes)),
        };
    }

    /// <summary>One line for each rule that the campaign changes, for telling rule sets apart.</summary>
    public IEnumerable<string> Lines() => Levels
        .OrderBy(level => level.Key, StringComparer.Ordinal)
        .Select(level => $"{level.Key} {level.Value}")
        .Concat(Limits.OrderBy(limit => limit.Key, StringComparer.Ordinal).Select(limit => string.Create(CultureInfo.InvariantCulture, $"{limit.Key} {limit.Value}")));

    /// <summary>Names of the limits that a campaign can set.</summary>
    internal static IReadOnlyList<string> LimitNames { get; } =
        ["minScenes", "maxScenes", "maxTags", "maxNameLength", "maxTextLength", "repeatedPain", "sharedItemScenes"];

    /// <summary>Whether a rule is run: it is unless the campaign switched it off.</summary>
    internal bool Runs(IRule rule) => Levels.GetValueOrDefault(rule.Info.Code, RuleLevel.Error) != RuleLevel.Off;
}
