using Reports.Core.Workbooks;

namespace Reports.Excel.Reading;

/// <summary>What one sheet part says by itself.</summary>
internal sealed record SheetContent(
    IReadOnlyList<RawCell> Cells,
    IReadOnlyList<CellRange> Merged,
    IReadOnlyList<IndexRange> HiddenRows,
    IReadOnlyList<IndexRange> HiddenColumns,
    IReadOnlyList<CellRange> Pictures);
