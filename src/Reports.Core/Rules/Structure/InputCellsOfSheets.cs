using Reports.Core.Templates;
using Reports.Core.Workbooks;

namespace Reports.Core.Rules.Structure;

/// <summary>The cells of a sheet that people fill.</summary>
internal static class InputCellsOfSheets
{
    /// <summary>Non-empty cells in rows of data and in columns that people fill, with their column.</summary>
    public static IEnumerable<(ColumnDefinition Column, RawCell Cell)> InputCells(this BoundSheet sheet)
    {
        var isForm = sheet.Definition.Kind == SheetKind.Form;
        var columns = sheet.Definition.Columns
            .Where(column => column.Origin == ColumnOrigin.Input && sheet.Columns.ContainsKey(column.Key))
            .ToArray();
        if (isForm)
        {
            var cells = sheet.Source.Cells.ToDictionary(cell => (cell.Row, cell.Column));
            return
                from row in sheet.Rows
                from column in columns
                let address = row[column.Key].Address
                where cells.ContainsKey((address.Row, address.Column))
                select (column, cells[(address.Row, address.Column)]);
        }

        var byNumber = columns.ToDictionary(column => sheet.Columns[column.Key]);
        var rows = sheet.Rows.Select(row => row.Number).ToHashSet();
        return sheet.Source.Cells
            .Where(cell => rows.Contains(cell.Row) && byNumber.ContainsKey(cell.Column))
            .Select(cell => (byNumber[cell.Column], cell));
    }
}
