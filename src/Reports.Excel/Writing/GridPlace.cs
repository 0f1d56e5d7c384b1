using Reports.Core.Templates;
using Reports.Core.Workbooks;

namespace Reports.Excel.Writing;

/// <summary>Where the parts of a grid sheet stand.</summary>
/// <param name="Sheet">Which sheet.</param>
/// <param name="Rows">How many rows of content it gets.</param>
internal sealed record GridPlace(SheetDefinition Sheet, int Rows)
{
    /// <summary>Row of the column bands.</summary>
    public const int BandRow = 3;

    /// <summary>Row of the column names.</summary>
    public const int HeaderRow = 4;

    private const int PreparedRows = 500;
    private const int BlankRowsDrawn = 20;

    /// <summary>First row of data: below the example, or below the header when there is none.</summary>
    public int FirstRow => HeaderRow + (Sheet.Example is null ? 1 : 2);

    /// <summary>Last row of the table; it has at least one row for input.</summary>
    public int LastTableRow => FirstRow + Math.Max(Rows, 1) - 1;

    /// <summary>Last row drawn with lines; more rows are drawn as people begin them.</summary>
    public int LastDrawnRow => FirstRow + Rows + BlankRowsDrawn - 1;

    /// <summary>Last row with drop-downs and marks.</summary>
    public int LastPreparedRow => FirstRow + Rows + PreparedRows - 1;

    /// <summary>How many columns the sheet has.</summary>
    public int LastColumn => Sheet.Columns.Count;

    /// <summary>Column number of a key.</summary>
    public int ColumnOf(string key)
    {
        for (var at = 0; at < Sheet.Columns.Count; at++)
        {
            if (Sheet.Columns[at].Key == key)
            {
                return at + 1;
            }
        }

        throw new KeyNotFoundException($"Sheet '{Sheet.Key}' has no column '{key}'.");
    }

    /// <summary>A cell of the first data row with a fixed column, e.g. <c>$F6</c>: what row rules refer to.</summary>
    public string FirstCell(int column) => $"${ColumnLetters.Of(column)}{FirstRow}";

    /// <summary>A column's prepared cells as an absolute reference on its own sheet.</summary>
    public string Prepared(int column) =>
        $"${ColumnLetters.Of(column)}${FirstRow}:${ColumnLetters.Of(column)}${LastPreparedRow}";

    /// <summary>Numbers of the columns that a person fills, running numbers left out.</summary>
    public IEnumerable<int> InputColumns()
    {
        for (var at = 0; at < Sheet.Columns.Count; at++)
        {
            if (Sheet.Columns[at] is { Origin: ColumnOrigin.Input or ColumnOrigin.Prefilled, Key: not "number" })
            {
                yield return at + 1;
            }
        }
    }
}
