namespace Reports.Core.Workbooks;

/// <summary>A rectangle of cells on one sheet, both corners included, counting from 1.</summary>
public readonly record struct CellRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    /// <summary>Whether the cell lies inside.</summary>
    public bool Contains(int row, int column) =>
        row >= FirstRow && row <= LastRow && column >= FirstColumn && column <= LastColumn;

    /// <summary>The range as people write it, e.g. <c>A12:A15</c>.</summary>
    public override string ToString() =>
        $"{new CellAddress("", FirstRow, FirstColumn).A1}:{new CellAddress("", LastRow, LastColumn).A1}";
}
