using CsCheck;
using Reports.Core.Templates;
using Reports.Core.Workbooks;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.CellTruth;

/// <summary>What people do to a workbook besides filling it in: nothing of it changes what the data say.</summary>
internal static class Disturbance
{
    private static readonly Func<RawWorkbook, Func<int, int>, RawWorkbook>[] Kinds = [BlankRows, MoveSheets, RenameSheet, HideColumn, MergeCells, SortRows];

    /// <summary>Up to four of them, one after the other.</summary>
    public static Gen<Func<RawWorkbook, RawWorkbook>> Several { get; } =
        Gen.Select(Gen.Int[0, Kinds.Length - 1].Array[1, 4], Gen.Int[0, 1_000_000].Array[64], (kinds, numbers) => (Func<RawWorkbook, RawWorkbook>)(workbook =>
        {
            var next = 0;
            return kinds.Distinct().Aggregate(workbook, (disturbed, kind) => Kinds[kind](disturbed, below => numbers[next++ % numbers.Length] % below));
        }));

    private static RawWorkbook BlankRows(RawWorkbook workbook, Func<int, int> below)
    {
        var sheet = AnySheet(workbook, below);
        var (row, count) = (sheet.Rows[1 + below(sheet.Rows.Count - 1)].Number, 1 + below(3));
        int Down(int at) => at >= row ? at + count : at;
        return With(workbook, sheet.Source with
        {
            Cells = [.. sheet.Source.Cells.Select(cell => cell with { Row = Down(cell.Row) })],
            Merged = [.. sheet.Source.Merged.Select(range => range with { FirstRow = Down(range.FirstRow), LastRow = Down(range.LastRow) })],
        });
    }

    private static RawWorkbook MoveSheets(RawWorkbook workbook, Func<int, int> below)
    {
        var sheets = workbook.Sheets.ToList();
        for (var moves = 0; moves < 3; moves++)
        {
            var sheet = sheets[below(sheets.Count)];
            sheets.Remove(sheet);
            sheets.Insert(below(sheets.Count + 1), sheet);
        }

        return workbook with { Sheets = sheets };
    }

    // Excel keeps the defined names right when a tab is renamed.
    private static RawWorkbook RenameSheet(RawWorkbook workbook, Func<int, int> below)
    {
        var sheet = AnySheet(workbook, below).Source;
        var name = sheet.Name + "（汇总）";
        return workbook with
        {
            Sheets = [.. workbook.Sheets.Select(other => ReferenceEquals(other, sheet) ? sheet with { Name = name } : other)],
            DefinedNames = workbook.DefinedNames.ToDictionary(
                pair => pair.Key,
                pair => pair.Value.Replace($"'{sheet.Name}'", $"'{name}'", StringComparison.Ordinal).Replace($"{sheet.Name}!", $"{name}!", StringComparison.Ordinal),
                StringComparer.Ordinal),
        };
    }

    private static RawWorkbook HideColumn(RawWorkbook workbook, Func<int, int> below)
    {
        var sheet = AnySheet(workbook, below);
        var column = 1 + below(sheet.Definition.Columns.Count);
        return With(workbook, sheet.Source with { HiddenColumns = [new IndexRange(column, column)] });
    }

    // Two cells that say the same, one above the other.
    private static RawWorkbook MergeCells(RawWorkbook workbook, Func<int, int> below)
    {
        var sheet = AnySheet(workbook, below);
        var pairs = (
            from pair in sheet.Rows.Zip(sheet.Rows.Skip(1))
            where pair.Second.Number == pair.First.Number + 1
            from column in sheet.Columns
            where column.Key is not ("number" or "id" or "code")
            let upper = pair.First[column.Key]
            where upper.HasValue && upper.Original == pair.Second[column.Key].Original
            select (pair.First.Number, Column: column.Value)).ToArray();
        if (pairs.Length == 0)
        {
            return workbook;
        }

        var (row, at) = pairs[below(pairs.Length)];
        return With(workbook, sheet.Source with
        {
            Cells = [.. sheet.Source.Cells.Where(cell => (cell.Row, cell.Column) != (row + 1, at))],
            Merged = [.. sheet.Source.Merged, new CellRange(row, at, row + 1, at)],
        });
    }

    // By a column, as the header's arrow does.
    private static RawWorkbook SortRows(RawWorkbook workbook, Func<int, int> below)
    {
        var sheet = AnySheet(workbook, below);
        if (sheet.Source.Merged.Any(range => range.LastRow > sheet.HeaderRow))
        {
            return workbook;
        }

        var key = sheet.Columns.Keys.ElementAt(below(sheet.Columns.Count));
        var places = sheet.Rows.Select(row => row.Number).ToArray();
        var sorted = sheet.Rows.OrderBy(row => row[key].Text, StringComparer.Ordinal).Select((row, at) => (row.Number, To: places[at])).ToDictionary(pair => pair.Number, pair => pair.To);
        return With(workbook, sheet.Source with
        {
            Cells = [.. sheet.Source.Cells.Select(cell => cell with { Row = sorted.GetValueOrDefault(cell.Row, cell.Row) }).OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)],
        });
    }

    private static BoundSheet AnySheet(RawWorkbook workbook, Func<int, int> below)
    {
        var sheets = Binding.Of(workbook).Sheets.Values.Where(sheet => sheet.HeaderRow > 0 && sheet.Rows.Count > 2).ToArray();
        return sheets[below(sheets.Length)];
    }

    private static RawWorkbook With(RawWorkbook workbook, RawSheet changed) =>
        workbook with { Sheets = [.. workbook.Sheets.Select(sheet => sheet.Name == changed.Name ? changed : sheet)] };
}
