using Reports.Core.Workbooks;

namespace Reports.Excel.Reading;

/// <summary>The grid of a sheet: its size, and ranges written as text.</summary>
internal static class Grid
{
    /// <summary>The last row.</summary>
    public const int Rows = 1_048_576;

    /// <summary>The last column, XFD.</summary>
    public const int Columns = 16_384;

    /// <summary>Whether the place lies in the grid.</summary>
    public static bool Contains(int row, int column) => row is >= 1 and <= Rows && column is >= 1 and <= Columns;

    /// <summary>Reads <c>A1:B2</c> or <c>A1</c>, corners in any order; false when it is no range in the grid.</summary>
    public static bool TryParseRange(ReadOnlySpan<char> text, out CellRange range)
    {
        var colon = text.IndexOf(':');
        range = default;
        if (!ColumnLetters.TryParse(colon < 0 ? text : text[..colon], out var row, out var column)
            || !ColumnLetters.TryParse(colon < 0 ? text : text[(colon + 1)..], out var otherRow, out var otherColumn)
            || !Contains(row, column)
            || !Contains(otherRow, otherColumn))
        {
            return false;
        }

        range = new CellRange(
            Math.Min(row, otherRow), Math.Min(column, otherColumn), Math.Max(row, otherRow), Math.Max(column, otherColumn));
        return true;
    }
}
