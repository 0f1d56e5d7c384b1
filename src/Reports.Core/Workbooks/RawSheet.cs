namespace Reports.Core.Workbooks;

/// <summary>One sheet as the file has it.</summary>
/// <param name="Name">The name on the tab.</param>
/// <param name="Visibility">Whether people can see it.</param>
/// <param name="Cells">Every non-empty cell, by row, then column.</param>
/// <param name="Merged">Merged ranges.</param>
/// <param name="HiddenRows">Rows that are hidden or filtered out or have height 0, in order.</param>
/// <param name="HiddenColumns">Columns that are hidden or have width 0, in order.</param>
/// <param name="Comments">Comments and notes, by row, then column.</param>
/// <param name="Pictures">Where pictures, embedded objects and in-cell images lie.</param>
public sealed record RawSheet(
    string Name,
    SheetVisibility Visibility,
    IReadOnlyList<RawCell> Cells,
    IReadOnlyList<CellRange> Merged,
    IReadOnlyList<IndexRange> HiddenRows,
    IReadOnlyList<IndexRange> HiddenColumns,
    IReadOnlyList<CellComment> Comments,
    IReadOnlyList<CellRange> Pictures);
