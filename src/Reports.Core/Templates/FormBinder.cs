using Reports.Core.Workbooks;

namespace Reports.Core.Templates;

/// <summary>Binds a form sheet such as the cover: each field's value stands in the next cell right of its label.</summary>
internal sealed class FormBinder(SheetDefinition definition, RawSheet sheet, FieldReader reader, CellLedger ledger)
{
    /// <summary>The bound form; it has one row. Other texts on the form are the template's own.</summary>
    public BoundSheet Bind()
    {
        var cells = sheet.Cells.ToDictionary(cell => (cell.Row, cell.Column));
        var labels = Labels();
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        var fields = new Dictionary<string, Field>(StringComparer.Ordinal);
        foreach (var column in definition.Columns)
        {
            if (!labels.TryGetValue(column.Key, out var label))
            {
                var nowhere = new CellAddress(sheet.Name, 1, 1);
                fields[column.Key] = new Field(nowhere, "", "", FieldState.Absent, []);
                ledger.Report(new BindingProblem(
                    BindingProblemKind.MissingColumn, sheet.Name, nowhere, "", column.Heading.Zh, []));
                continue;
            }

            var merged = sheet.Merged.FirstOrDefault(range => range.Contains(label.Row, label.Column));
            var at = Math.Max(label.Column, merged.LastColumn) + 1;
            columns[column.Key] = at;
            var isFilled = cells.TryGetValue((label.Row, at), out var value);
            fields[column.Key] = reader.Read(column, isFilled ? value : null, new CellAddress(sheet.Name, label.Row, at));
            ledger.Imported += isFilled ? 1 : 0;
        }

        ledger.Structural += sheet.Cells.Count - fields.Values.Count(field => cells.ContainsKey((field.Address.Row, field.Address.Column)) && field.State != FieldState.Absent);
        var where = new CellAddress(sheet.Name, sheet.Cells.Count > 0 ? sheet.Cells[0].Row : 1, 1);
        return new BoundSheet(definition, sheet, 0, columns, [new BoundRow(definition.Key, where, fields)]);
    }

    private Dictionary<string, RawCell> Labels()
    {
        var labels = new Dictionary<string, RawCell>(StringComparer.Ordinal);
        foreach (var column in definition.Columns)
        {
            var names = column.Aliases.Prepend(column.Heading.En).Prepend(column.Heading.Zh).Select(HeaderText.Fold).ToList();
            foreach (var name in names)
            {
                var cell = sheet.Cells.FirstOrDefault(cell => HeaderText.Fold(cell.Text) == name && !labels.ContainsValue(cell));
                if (cell.Text is not null)
                {
                    labels[column.Key] = cell;
                    break;
                }
            }
        }

        return labels;
    }
}
