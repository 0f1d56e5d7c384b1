using Reports.Core.Documents.Layout;

namespace Reports.Core.Documents.Pagination;

/// <summary>Heights of a table's rows in twips, from its wrapped cells.</summary>
internal sealed class RowHeights(TableBlock table, int textWidth, Func<IEnumerable<Inline>, string> textOf)
{
    /// <summary>What the outer rule adds to the first row: it is 0.5 pt thicker.</summary>
    public const int OuterRule = 10;

    // Each row carries one inner rule of 0.5 pt.
    private const int RuleHeight = 10;

    private readonly int _size = TableMeasures.HalfPoints(table);
    private readonly IReadOnlyList<int> _widths = TableMeasures.ColumnWidths(table, textWidth);

    /// <summary>Height of the header row.</summary>
    public int Header() => Padded(table.Columns
        .Select((column, index) => Lines(column.Heading, _widths[index]))
        .Max() * OfficialLayout.TableHeadLine(_size));

    /// <summary>Height of a row.</summary>
    public int Of(TableRow row)
    {
        var highest = 0;
        var column = 0;
        foreach (var cell in row.Cells)
        {
            var width = _widths.Skip(column).Take(cell.ColumnSpan).Sum();
            var line = cell.IsLabel ? OfficialLayout.TableHeadLine(_size) : OfficialLayout.TableLine(_size);
            var lines = cell.Lines.Select(textOf).Where(text => !string.IsNullOrWhiteSpace(text)).Sum(text => Lines(text, width));
            highest = Math.Max(highest, Math.Max(1, lines) * line);
            column += cell.ColumnSpan;
        }

        return Padded(highest);
    }

    private static int Padded(int text) => text + (2 * OfficialLayout.CellPadding) + RuleHeight;

    private int Lines(string text, int width) =>
        LineBreaker.Count(text, _size * 10, 0, width - (2 * OfficialLayout.SideOf(_size)), 0, canHang: false);
}
