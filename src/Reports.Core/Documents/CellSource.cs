using Reports.Core.Workbooks;

namespace Reports.Core.Documents;

/// <summary>Cells of a workbook that a part of the report was read or counted from, e.g. <c>场景图谱!F6:F54</c>.</summary>
public readonly record struct CellSource(string Sheet, CellRange Range)
{
    /// <summary>The source that is one cell.</summary>
    public static CellSource Of(CellAddress cell) => new(cell.Sheet, new CellRange(cell.Row, cell.Column, cell.Row, cell.Column));

    /// <summary>The cells without their sheet, e.g. <c>F6:F54</c>, or <c>F6</c> for one cell.</summary>
    public string A1 => Range.FirstRow == Range.LastRow && Range.FirstColumn == Range.LastColumn
        ? new CellAddress("", Range.FirstRow, Range.FirstColumn).A1
        : Range.ToString();

    /// <inheritdoc />
    public override string ToString() => $"{Sheet}!{A1}";
}
