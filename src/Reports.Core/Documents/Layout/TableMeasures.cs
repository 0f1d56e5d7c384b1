namespace Reports.Core.Documents.Layout;

/// <summary>A table's sizes on the page in twips.</summary>
public static class TableMeasures
{
    /// <summary>Text size in half points.</summary>
    public static int HalfPoints(TableBlock table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return (int)Math.Round(table.FontSize * 2, MidpointRounding.AwayFromZero);
    }

    /// <summary>Widths of the columns; they fill <paramref name="textWidth"/> to the twip.</summary>
    public static IReadOnlyList<int> ColumnWidths(TableBlock table, int textWidth)
    {
        ArgumentNullException.ThrowIfNull(table);
        var total = table.Columns.Sum(column => column.Width);
        var edges = new List<int> { 0 };
        var reached = 0.0;
        foreach (var column in table.Columns)
        {
            reached += column.Width;
            edges.Add((int)Math.Round(textWidth * reached / total, MidpointRounding.AwayFromZero));
        }

        return [.. edges.Skip(1).Zip(edges, (right, left) => right - left)];
    }

    /// <summary>
    /// Whether a row stays with the next one: all rows of a whole table; else the first and the last but one, so that no
    /// row stands alone at a page's edge.
    /// </summary>
    public static bool KeepsWithNext(TableBlock table, int row)
    {
        ArgumentNullException.ThrowIfNull(table);
        var last = table.Rows.Count - 1;
        return row < last && (table.KeepWhole || row == 0 || row == last - 1);
    }
}
