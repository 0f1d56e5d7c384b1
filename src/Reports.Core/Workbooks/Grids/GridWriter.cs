namespace Reports.Core.Workbooks.Grids;

/// <summary>Turns a workbook that was read from a file into the grid that a page shows beside its findings.</summary>
public static class GridWriter
{
    /// <summary>Rows of a sheet that are given: far more than anybody fills in, far fewer than one stray cell could ask for.</summary>
    public const int MostRows = 5_000;

    /// <summary>Columns of a sheet that are given.</summary>
    public const int MostColumns = 200;

    /// <summary>The grid: values from A1 on, what is shown where a number is shown as something else, formulas, merges and the template's names.</summary>
    public static WorkbookGrid Of(RawWorkbook workbook)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        return new WorkbookGrid
        {
            Name = workbook.Name,
            Sheets = [.. workbook.Sheets.Select(Of)],
            Names = workbook.DefinedNames.Where(name => name.Key.StartsWith("template_", StringComparison.Ordinal)).ToDictionary(name => name.Key, name => "=" + name.Value, StringComparer.Ordinal),
        };
    }

    private static SheetGrid Of(RawSheet sheet)
    {
        RawCell[] cells = [.. sheet.Cells.Where(cell => cell.Row <= MostRows && cell.Column <= MostColumns)];
        var rows = new List<GridValue>[cells.Length == 0 ? 0 : cells.Max(cell => cell.Row)];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = [];
        }

        foreach (var cell in cells.OrderBy(cell => cell.Column))
        {
            var row = rows[cell.Row - 1];
            row.AddRange(Enumerable.Repeat(GridValue.Nothing, cell.Column - 1 - row.Count));
            row.Add(ValueOf(cell));
        }

        return new SheetGrid
        {
            Name = sheet.Name,
            Visibility = sheet.Visibility,
            Values = rows,
            Merged = [.. sheet.Merged.Select(range => range.ToString())],
            Formulas = cells.Where(cell => cell.Formula is not null).ToDictionary(cell => new CellAddress(sheet.Name, cell.Row, cell.Column).A1, cell => "=" + cell.Formula, StringComparer.Ordinal),
            Texts = cells.Where(IsShownOtherwise).ToDictionary(cell => new CellAddress(sheet.Name, cell.Row, cell.Column).A1, cell => cell.Text, StringComparer.Ordinal),
        };
    }

    private static GridValue ValueOf(RawCell cell) => cell.Kind switch
    {
        CellKind.Number or CellKind.Date => GridValue.Of(cell.Number ?? 0),
        CellKind.Boolean => GridValue.Of(cell.Text == "TRUE"),
        _ => GridValue.Of(cell.Text),
    };

    private static bool IsShownOtherwise(RawCell cell) => cell.Kind is CellKind.Date || (cell.Kind is CellKind.Number && cell.Text.EndsWith('%'));
}
