using Reports.Core.Workbooks;

namespace Reports.Core.Templates;

/// <summary>The row of a grid that holds its column names.</summary>
/// <param name="Row">Row number, from 1.</param>
/// <param name="Columns">Column number of each column key.</param>
/// <param name="ByAlias">Keys that were recognised by an alias, not by their heading.</param>
internal sealed record HeaderRow(int Row, IReadOnlyDictionary<string, int> Columns, IReadOnlySet<string> ByAlias)
{
    private const int RowsToSearch = 30;

    /// <summary>The row among the first with most headings, at least two; null when there is none.</summary>
    public static HeaderRow? Find(RawSheet sheet, SheetDefinition definition)
    {
        var names = new Dictionary<string, ColumnDefinition>(StringComparer.Ordinal);
        foreach (var column in definition.Columns)
        {
            names[HeaderText.Fold(column.Heading.Zh)] = column;
        }

        var aliases = new Dictionary<string, ColumnDefinition>(StringComparer.Ordinal);
        foreach (var column in definition.Columns)
        {
            foreach (var alias in column.Aliases.Append(column.Heading.En))
            {
                aliases.TryAdd(HeaderText.Fold(alias), column);
            }
        }

        HeaderRow? best = null;
        foreach (var row in sheet.Cells.TakeWhile(cell => cell.Row <= RowsToSearch).GroupBy(cell => cell.Row))
        {
            var candidate = Read(row.Key, [.. row], names, aliases);
            if (candidate.Columns.Count >= Math.Min(2, definition.Columns.Count) && candidate.Columns.Count > (best?.Columns.Count ?? 0))
            {
                best = candidate;
            }
        }

        return best;
    }

    private static HeaderRow Read(
        int row,
        IReadOnlyList<RawCell> cells,
        Dictionary<string, ColumnDefinition> names,
        Dictionary<string, ColumnDefinition> aliases)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        var byAlias = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cell in cells)
        {
            if (names.TryGetValue(HeaderText.Fold(cell.Text), out var column))
            {
                columns.TryAdd(column.Key, cell.Column);
            }
        }

        foreach (var cell in cells)
        {
            var isTaken = columns.ContainsValue(cell.Column);
            if (!isTaken && aliases.TryGetValue(HeaderText.Fold(cell.Text), out var column) && columns.TryAdd(column.Key, cell.Column))
            {
                byAlias.Add(column.Key);
            }
        }

        return new HeaderRow(row, columns, byAlias);
    }
}
