using Reports.Core.Workbooks;

namespace Reports.Core.Templates;

/// <summary>Binds a form sheet such as the cover: each field's value stands in the next cell right of its label.</summary>
internal sealed class FormBinder(SheetDefinition definition, RawSheet sheet, FieldReader reader, CellLedger ledger)
{
    private const int FarthestValue = 8;

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
                fields[column.Key] = new Field(nowhere, "", "", FieldState.Absent);
                ledger.Report(new BindingProblem(
                    BindingProblemKind.MissingColumn, sheet.Name, nowhere, "", column.Heading.Zh, []));
                continue;
            }

            var merged = sheet.Merged.FirstOrDefault(range => range.Contains(label.Row, label.Column));
            var at = sheet.Merged.Count > 0 ? Math.Max(label.Column, merged.LastColumn) + 1 : FindUnmerged(label, labels, cells);
            columns[column.Key] = at;
            var isFilled = cells.TryGetValue((label.Row, at), out var value);
            fields[column.Key] = reader.Read(column, isFilled ? value : null, new CellAddress(sheet.Name, label.Row, at));
            ledger.Imported += isFilled ? 1 : 0;
        }

        ledger.Structural += sheet.Cells.Count - fields.Values.Count(field => cells.ContainsKey((field.Address.Row, field.Address.Column)) && field.State != FieldState.Absent);
        var where = new CellAddress(sheet.Name, sheet.Cells.Count > 0 ? sheet.Cells[0].Row : 1, 1);
        return new BoundSheet(definition, sheet, 0, columns, [new BoundRow(definition.Key, where, fields)]);
    }

    // Without any merge (an older Excel does not tell them, or somebody took them off) the value is the next text before the
    // next label; beside an empty one, values stand where those of the other labels of this column do.
    private int FindUnmerged(RawCell label, Dictionary<string, RawCell> labels, Dictionary<(int Row, int Column), RawCell> cells)
    {
        int? ValueOf(RawCell other)
        {
            var next = labels.Values.Where(text => text.Row == other.Row && text.Column > other.Column).Select(text => text.Column).DefaultIfEmpty(other.Column + FarthestValue).Min();
            return Enumerable.Range(other.Column + 1, Math.Max(0, next - other.Column - 1)).Where(column => cells.ContainsKey((other.Row, column))).Select(column => (int?)column).FirstOrDefault();
        }

        return ValueOf(label)
            ?? labels.Values.Where(other => other.Column == label.Column).Select(ValueOf).FirstOrDefault(column => column is not null)
            ?? label.Column + 1;
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
