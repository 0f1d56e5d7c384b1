using Reports.Core.Fixes;
using Reports.Core.Rules;

namespace Reports.Excel.Patching;

/// <summary>What became of changes of a workbook file.</summary>
/// <param name="Written">Changes that stand in the new file, in writing order.</param>
/// <param name="Skipped">Changes that were not made, each with its reason.</param>
/// <param name="Journal">How to take the written changes back.</param>
public sealed record PatchResult(
    IReadOnlyList<CellEdit> Written,
    IReadOnlyList<SkippedEdit> Skipped,
    UndoJournal Journal);
