using Reports.Core.Rules;
using Reports.Core.Workbooks;

namespace Reports.Core.Fixes;

/// <summary>
/// Changes of a workbook that fit together: each cell at most once, in writing order (sheet by sheet, row by row).
/// Making them adds no finding, and a second plan on the result has nothing left to change.
/// </summary>
/// <param name="Planned">The changes in writing order.</param>
/// <param name="Skipped">Changes that were proposed but are not made.</param>
/// <param name="Before">What a check finds now.</param>
/// <param name="After">What a check finds when the changes are made.</param>
/// <param name="Result">The workbook with the changes made, in memory.</param>
public sealed record FixPlan(
    IReadOnlyList<PlannedEdit> Planned,
    IReadOnlyList<SkippedEdit> Skipped,
    CheckResult Before,
    CheckResult After,
    RawWorkbook Result)
{
    /// <summary>The changes alone, in writing order.</summary>
    public IReadOnlyList<CellEdit> Edits => [.. Planned.Select(planned => planned.Edit)];

    /// <summary>The safe fixes of a workbook.</summary>
    /// <param name="workbook">The workbook as read.</param>
    /// <param name="check">Binds and checks a workbook, always the same way.</param>
    /// <param name="rules">Codes of the only rules to fix, whatever their case; all rules when null or empty.</param>
    public static FixPlan Of(RawWorkbook workbook, Func<RawWorkbook, CheckResult> check, IReadOnlyCollection<string>? rules = null)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        ArgumentNullException.ThrowIfNull(check);
        return new FixPlanner(workbook, check, rules is { Count: > 0 } ? rules : null).Plan();
    }

    /// <summary>The changes that a person chose, whether safe or not; those that cannot be made are skipped.</summary>
    /// <param name="workbook">The workbook as read.</param>
    /// <param name="check">Binds and checks a workbook, always the same way.</param>
    /// <param name="chosen">The changes; the first one of a cell counts.</param>
    public static FixPlan OfChosen(RawWorkbook workbook, Func<RawWorkbook, CheckResult> check, IReadOnlyList<CellEdit> chosen)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(chosen);
        var skipped = new List<SkippedEdit>();
        var edits = EditableCells.Of(workbook).Filter(chosen, skipped);
        var result = WorkbookEdits.Apply(workbook, edits);
        return new FixPlan(
            [.. WritingOrder.Of(workbook, edits).Select(edit => new PlannedEdit(edit, []))],
            skipped,
            check(workbook),
            check(result),
            result);
    }
}
