using System.Globalization;
using System.Text.Json.Nodes;
using Reports.Core.Workbooks;

namespace Reports.Testing.Grids;

/// <summary>What an add-in reads from a workbook by Office.js, as the JSON that it sends: values, shown texts, names.</summary>
public static class OfficeGrid
{
    /// <summary>The grid of a workbook, with the used range of each sheet.</summary>
    /// <param name="workbook">The workbook as the reader has it.</param>
    /// <param name="full">Whether formulas, merges, hidden rows and comments are sent too.</param>
    public static JsonObject Of(RawWorkbook workbook, bool full = true)
    {
        var grid = new JsonObject { ["name"] = workbook.Name, ["sheets"] = new JsonArray([.. workbook.Sheets.Select(sheet => (JsonNode)Of(sheet, full))]) };
        if (full)
        {
            grid["names"] = new JsonObject(workbook.DefinedNames.Where(name => name.Key.StartsWith("template_", StringComparison.Ordinal)).Select(name => KeyValuePair.Create(name.Key, (JsonNode?)("=" + name.Value))));
        }

        return grid;
    }

    private static JsonObject Of(RawSheet sheet, bool full)
    {
        var grid = new JsonObject { ["name"] = sheet.Name, ["visibility"] = sheet.Visibility switch { SheetVisibility.Hidden => "hidden", SheetVisibility.VeryHidden => "veryHidden", _ => "visible" } };
        var (top, left) = sheet.Cells.Count == 0 ? (1, 1) : (sheet.Cells.Min(cell => cell.Row), sheet.Cells.Min(cell => cell.Column));
        var (bottom, right) = sheet.Cells.Count == 0 ? (0, 0) : (sheet.Cells.Max(cell => cell.Row), sheet.Cells.Max(cell => cell.Column));
        var cells = sheet.Cells.ToDictionary(cell => (cell.Row, cell.Column));
        grid["origin"] = new CellAddress("", top, left).A1;
        grid["values"] = new JsonArray(
        [
            .. Enumerable.Range(top, Math.Max(0, bottom - top + 1)).Select(row => (JsonNode)new JsonArray(
            [
                .. Enumerable.Range(left, right - left + 1).Select(column => cells.TryGetValue((row, column), out var cell) ? Value(cell) : JsonValue.Create("")),
            ])),
        ]);
        grid["texts"] = Map(sheet.Cells.Where(cell => cell.Kind == CellKind.Date || (cell.Kind == CellKind.Number && cell.Text.EndsWith('%'))), cell => Shown(cell));
        if (full)
        {
            grid["formulas"] = Map(sheet.Cells.Where(cell => cell.Formula is not null), cell => "=" + cell.Formula);
            grid["merged"] = new JsonArray([.. sheet.Merged.Select(range => (JsonNode)range.ToString())]);
            grid["hiddenRows"] = new JsonArray([.. sheet.HiddenRows.Select(rows => (JsonNode)string.Create(CultureInfo.InvariantCulture, $"{rows.First}:{rows.Last}"))]);
            grid["hiddenColumns"] = new JsonArray([.. sheet.HiddenColumns.Select(columns => (JsonNode)$"{ColumnLetters.Of(columns.First)}:{ColumnLetters.Of(columns.Last)}")]);
            grid["comments"] = new JsonArray([.. sheet.Comments.Select(comment => (JsonNode)new JsonObject { ["cell"] = new CellAddress("", comment.Row, comment.Column).A1, ["text"] = comment.Text, ["author"] = comment.Author })]);
        }

        return grid;
    }

    private static JsonValue Value(RawCell cell) => cell.Kind switch
    {
        CellKind.Number or CellKind.Date => JsonValue.Create(cell.Number!.Value),
        CellKind.Boolean => JsonValue.Create(cell.Text == "TRUE"),
        _ => JsonValue.Create(cell.Text),
    };

    // Chinese Excel shows the built-in short date as 2026/11/30 and the long one as 2026年11月30日.
    private static string Shown(RawCell cell) =>
        cell.Kind == CellKind.Date && DateTime.TryParseExact(cell.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日")
            : cell.Text;

    private static JsonObject Map(IEnumerable<RawCell> cells, Func<RawCell, string> text) =>
        new(cells.Select(cell => KeyValuePair.Create(new CellAddress("", cell.Row, cell.Column).A1, (JsonNode?)text(cell))));
}
