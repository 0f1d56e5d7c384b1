namespace Reports.Core.Documents;

/// <summary>A row; its cells' spans add up to the number of columns.</summary>
/// <param name="Cells">Its cells.</param>
/// <param name="IsTotal">Whether it is the 合计 row, set in 黑体.</param>
public sealed record TableRow(IReadOnlyList<TableCell> Cells, bool IsTotal = false)
{
    /// <summary>Where in the workbook the row was read; none when the table's own sources say it.</summary>
    public IReadOnlyList<CellSource> Sources { get; init; } = [];
}
