namespace Reports.Core.Workbooks;

/// <summary>Where a value stood in the workbook, e.g. <c>场景图谱!C12</c>. Row and column count from 1.</summary>
public readonly record struct CellAddress(string Sheet, int Row, int Column)
{
    /// <summary>The cell without its sheet, e.g. <c>C12</c>.</summary>
    public string A1 => ColumnLetters.Of(Column) + Row.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <inheritdoc />
    public override string ToString() => $"{Sheet}!{A1}";
}
