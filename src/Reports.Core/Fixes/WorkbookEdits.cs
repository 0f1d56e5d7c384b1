using System.Globalization;
using Reports.Core.Rules;
using Reports.Core.Workbooks;

namespace Reports.Core.Fixes;

/// <summary>Makes changes of cells in memory, the way the patcher makes them in the file.</summary>
public static class WorkbookEdits
{
    private static readonly DateOnly DayZero = new(1899, 12, 30);
    private static readonly DateOnly FirstCertainDay = new(1900, 3, 1);

    /// <summary>The workbook with the changes made; they are not compared with what stands there, and unknown sheets are left out.</summary>
    public static RawWorkbook Apply(RawWorkbook workbook, IEnumerable<CellEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        ArgumentNullException.ThrowIfNull(edits);
        var bySheet = edits.GroupBy(edit => edit.Cell.Sheet, StringComparer.Ordinal).ToDictionary(group => group.Key, StringComparer.Ordinal);
        return bySheet.Count == 0
            ? workbook
            : workbook with
            {
                Sheets = [.. workbook.Sheets.Select(sheet => bySheet.TryGetValue(sheet.Name, out var changes) ? Apply(sheet, changes) : sheet)],
            };
    }

    /// <summary>
    /// What stands in the cell after the change: a number stays a number and a day stays a day when the new text is one,
    /// everything else becomes text. Null when nothing stands there any more.
    /// </summary>
    /// <param name="before">The cell as it is; null when it is empty.</param>
    /// <param name="edit">The change.</param>
    public static RawCell? Edited(RawCell? before, CellEdit edit)
    {
        ArgumentNullException.ThrowIfNull(edit);
        var (row, column, after) = (edit.Cell.Row, edit.Cell.Column, edit.After);
        if (after.Length == 0)
        {
            return null;
        }

        if (before is { Kind: CellKind.Number } number && !number.Text.EndsWith('%')
            && double.TryParse(after, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && double.IsFinite(value) && value.ToString("0.###############", CultureInfo.InvariantCulture) == after)
        {
            return new RawCell(row, column, CellKind.Number, after, value);
        }

        if (before is { Kind: CellKind.Date, Text.Length: 10 }
            && DateOnly.TryParseExact(after, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day >= FirstCertainDay)
        {
            return new RawCell(row, column, CellKind.Date, after, day.DayNumber - DayZero.DayNumber);
        }

        return new RawCell(row, column, CellKind.Text, after);
    }

    private static RawSheet Apply(RawSheet sheet, IEnumerable<CellEdit> changes)
    {
        var pending = new SortedDictionary<(int Row, int Column), CellEdit>();
        foreach (var edit in changes)
        {
            pending[(edit.Cell.Row, edit.Cell.Column)] = edit;
        }

        var cells = new List<RawCell>(sheet.Cells.Count + pending.Count);
        using var next = pending.GetEnumerator();
        var hasNext = next.MoveNext();
        foreach (var cell in sheet.Cells)
        {
            var place = (cell.Row, cell.Column);
            for (; hasNext && next.Current.Key.CompareTo(place) < 0; hasNext = next.MoveNext())
            {
                Add(cells, Edited(null, next.Current.Value));
            }

            if (hasNext && next.Current.Key == place)
            {
                Add(cells, Edited(cell, next.Current.Value));
                hasNext = next.MoveNext();
            }
            else
            {
                cells.Add(cell);
            }
        }

        for (; hasNext; hasNext = next.MoveNext())
        {
            Add(cells, Edited(null, next.Current.Value));
        }

        return sheet with { Cells = cells };
    }

    private static void Add(List<RawCell> cells, RawCell? cell)
    {
        if (cell is { } present)
        {
            cells.Add(present);
        }
    }
}
