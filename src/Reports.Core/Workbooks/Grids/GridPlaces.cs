using System.Globalization;

namespace Reports.Core.Workbooks.Grids;

/// <summary>Reads the places that a grid names: cells, ranges, runs of rows and of columns.</summary>
internal static class GridPlaces
{
    private const int LastRow = 1_048_576;
    private const int LastColumn = 16_384;

    /// <summary>The cell <paramref name="a1"/>; dollar signs do not matter.</summary>
    /// <exception cref="GridUnreadableException">It is no cell.</exception>
    public static (int Row, int Column) Cell(string sheet, string a1) =>
        ColumnLetters.TryParse(Plain(a1), out var row, out var column) && row <= LastRow && column <= LastColumn
            ? (row, column)
            : throw Wrong(sheet, a1);

    /// <summary>Makes sure that a place lies in a sheet.</summary>
    /// <exception cref="GridUnreadableException">It does not.</exception>
    public static void Check(string sheet, int row, int column)
    {
        if (row > LastRow || column > LastColumn)
        {
            throw Wrong(sheet, new CellAddress(sheet, row, column).A1);
        }
    }

    /// <summary>The range <c>A1:B2</c>, or one cell.</summary>
    /// <exception cref="GridUnreadableException">It is no range.</exception>
    public static CellRange Range(string sheet, string text)
    {
        var parts = text.Split(':');
        var (row, column) = Cell(sheet, parts[0]);
        var (otherRow, otherColumn) = parts.Length == 2 ? Cell(sheet, parts[1]) : parts.Length == 1 ? (row, column) : throw Wrong(sheet, text);
        return new CellRange(Math.Min(row, otherRow), Math.Min(column, otherColumn), Math.Max(row, otherRow), Math.Max(column, otherColumn));
    }

    /// <summary>The rows <c>30:36</c>, or one row.</summary>
    /// <exception cref="GridUnreadableException">These are no rows.</exception>
    public static IndexRange Rows(string sheet, string text) => Run(sheet, text, part =>
        int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is >= 1 and <= LastRow ? row : null);

    /// <summary>The columns <c>C:E</c>, or one column.</summary>
    /// <exception cref="GridUnreadableException">These are no columns.</exception>
    public static IndexRange Columns(string sheet, string text) => Run(sheet, text, part =>
        ColumnLetters.TryParse(part + "1", out _, out var column) && column <= LastColumn ? column : null);

    private static IndexRange Run(string sheet, string text, Func<string, int?> read)
    {
        var parts = Plain(text).Split(':');
        var first = read(parts[0]) ?? throw Wrong(sheet, text);
        var last = parts.Length == 1 ? first : parts.Length == 2 ? read(parts[1]) ?? throw Wrong(sheet, text) : throw Wrong(sheet, text);
        return new IndexRange(Math.Min(first, last), Math.Max(first, last));
    }

    private static string Plain(string text) => text.Replace("$", "", StringComparison.Ordinal);

    private static GridUnreadableException Wrong(string sheet, string place)
    {
        var shown = place.Length <= 24 ? place : place[..24] + "…";
        return new GridUnreadableException(sheet, place, new($"工作表“{sheet}”中的位置“{shown}”不是有效的单元格位置。", $"“{shown}” on sheet “{sheet}” is no place in a sheet."));
    }
}
