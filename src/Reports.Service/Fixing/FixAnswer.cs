using Reports.Core;
using Reports.Core.Fixes;
using Reports.Core.Rules;
using Reports.Service.Answers;
using Reports.Service.Results;

namespace Reports.Service.Fixing;

/// <summary>Changes that fit together.</summary>
/// <param name="Edits">The changes in writing order.</param>
/// <param name="Skipped">Changes that are not made, each with its reason.</param>
/// <param name="After">What a check finds when they are made.</param>
/// <param name="Result">The changed workbook; not there for a grid, which the pane changes itself.</param>
public sealed record FixAnswer(
    IReadOnlyList<Edit> Edits,
    IReadOnlyList<SkippedAnswer> Skipped,
    SummaryAnswer After,
    ResultLink? Result)
{
    /// <summary>The answer in one language.</summary>
    internal static FixAnswer Of(IEnumerable<CellEdit> edits, IEnumerable<SkippedEdit> skipped, CheckResult after, StoredResult? result, Language language) => new(
        [.. edits.Select(Edit.Of)],
        [.. skipped.Distinct().Select(edit => new SkippedAnswer(Edit.Of(edit.Edit), edit.Reason.Describe().In(language)))],
        SummaryAnswer.Of(after),
        result is null ? null : ResultLink.To(result));
}
