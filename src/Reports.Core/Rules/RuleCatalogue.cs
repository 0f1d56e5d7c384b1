using Reports.Core.Rules.Completeness;
using Reports.Core.Rules.References;
using Reports.Core.Rules.Structure;
using Reports.Core.Rules.Submissions;

namespace Reports.Core.Rules;

/// <summary>Every rule, group by group, in the order of their codes. A code once given is never reused.</summary>
public static class RuleCatalogue
{
    /// <summary>All rules.</summary>
    public static IReadOnlyList<IRule> All { get; } =
    [
        .. StructureRules.All,
        .. ReferenceRules.All,
        .. CompletenessRules.All,
        .. SubmissionRules.All,
    ];

    /// <summary>The rule with this code, whatever its case; null when there is none.</summary>
    public static IRule? Find(string code) =>
        All.FirstOrDefault(rule => string.Equals(rule.Info.Code, code, StringComparison.OrdinalIgnoreCase));
}
