namespace Reports.Core.Documents;

/// <summary>A table with its caption above (表 N).</summary>
/// <param name="Id">Bookmark id, unique in the report, ASCII; empty for a table without caption (a scene card).</param>
/// <param name="Caption">Without its number and without an end mark; empty when it has none.</param>
/// <param name="Columns">Columns; their headings make the header row unless all are empty.</param>
/// <param name="Rows">Rows in order.</param>
/// <param name="FontSize">Text size in points: 10.5, 10 or 9.</param>
/// <param name="KeepWhole">Whether it must not be split over pages (cards and small tables).</param>
/// <param name="AltText">What it lists and its reading, one or two sentences.</param>
public sealed record TableBlock(
    string Id,
    string Caption,
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<TableRow> Rows,
    double FontSize,
    bool KeepWhole,
    string AltText) : Block
{
    /// <summary>Whether the table has a header row, which repeats on each page.</summary>
    public bool HasHeader => Columns.Any(column => column.Heading.Length > 0);
}
