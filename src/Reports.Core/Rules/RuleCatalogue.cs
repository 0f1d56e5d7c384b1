using Reports.Core.Rules.Completeness;
using Reports.Core.Rules.CrossLists;
using Reports.Core.Rules.Figures;
using Reports.Core.Rules.Layout;
using Reports.Core.Rules.Phrasing;
using Reports.Core.Rules.References;
using Reports.Core.Rules.Semantics;
using Reports.Core.Rules.Statistics;
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
        .. SemanticRules.All,
        .. CrossListRules.All,
        .. WordingRules.All,
        .. StatisticsRules.All,
        .. FigureRules.All,
        .. LayoutRules.All,
    ];

    /// <summary>The rule with this code, whatever its case; null when there is none.</summary>
    public static IRule? Find(string code) =>
        All.FirstOrDefault(rule => string.Equals(rule.Info.Code, code, StringComparison.OrdinalIgnoreCase));
}
