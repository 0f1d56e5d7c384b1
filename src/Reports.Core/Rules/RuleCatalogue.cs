using Reports.Core.Rules.Completeness;
using Reports.Core.Rules.CrossLists;
using Reports.Core.Rules.Drafts;
using Reports.Core.Rules.Figures;
using Reports.Core.Rules.Layout;
using Reports.Core.Rules.Phrasing;
using Reports.Core.Rules.References;
using Reports.Core.Rules.Semantics;
using Reports.Core.Rules.Statistics;
using Reports.Core.Rules.Structure;
using Reports.Core.Rules.Submissions;
using Reports.Core.Rules.Submissions.Returns;

namespace Reports.Core.Rules;

/// <summary>Every rule, group by group, in the order of their codes. A code once given is never reused.</summary>
public static class RuleCatalogue
{
    /// <summary>The rules that a workbook, its map and its texts can break.</summary>
    public static IReadOnlyList<IRule> ForWorkbooks { get; } =
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

    /// <summary>The rules that a written report can break, besides those of wording.</summary>
    public static IReadOnlyList<IDraftRule> ForDocuments { get; } = [.. DraftRules.All, .. LayoutRules.All.OfType<IDraftRule>()];

    /// <summary>All rules, group by group, by code.</summary>
    public static IReadOnlyList<IRule> All { get; } = [.. InOrder([.. ForWorkbooks, .. ReturnsRules.All], DraftRules.All)];

    /// <summary>The rule with this code, whatever its case; null when there is none.</summary>
    public static IRule? Find(string code) =>
        All.FirstOrDefault(rule => string.Equals(rule.Info.Code, code, StringComparison.OrdinalIgnoreCase));

    // Groups stand in the order of the first catalogue, new groups last; within a group codes count on.
    private static IEnumerable<IRule> InOrder(IReadOnlyList<IRule> workbooks, IReadOnlyList<IRule> documents) =>
        workbooks.Concat(documents).GroupBy(rule => rule.Info.Group, StringComparer.Ordinal).SelectMany(group => group.OrderBy(rule => rule.Info.Code, StringComparer.Ordinal));
}
