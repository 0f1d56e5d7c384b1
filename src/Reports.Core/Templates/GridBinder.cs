using Reports.Core.Workbooks;

namespace Reports.Core.Templates;

/// <summary>Binds one grid sheet: which cell is which column of which row.</summary>
internal sealed class GridBinder(TemplateDefinition template, SheetDefinition definition, RawSheet sheet, FieldReader reader, CellLedger ledger)
{
    private readonly HashSet<string> _ownTexts = OwnTexts(template, definition);
    private readonly SortedDictionary<int, List<RawCell>> _strangers = [];
    private readonly HashSet<int> _setAside = [];
    private readonly Dictionary<int, ColumnDefinition> _columnAt = [];
    private readonly int[] _places = new int[definition.Columns.Count];
    private readonly FieldTable _fields = new(definition.Columns);
    private readonly Dictionary<(int Row, int Column), RawCell> _mergedDown = [];
    private int _firstColumn;

    /// <summary>The bound sheet; cells that did not fit are in the ledger.</summary>
    public BoundSheet Bind()
    {
        if (HeaderRow.Find(sheet, definition) is not { } header)
        {
            ledger.Report(new BindingProblem(
                BindingProblemKind.MissingColumn, sheet.Name, null, "", definition.Columns[0].Heading.Zh, Addresses(sheet.Cells)));
            return new BoundSheet(definition, sheet, 0, new Dictionary<string, int>(StringComparer.Ordinal), []);
        }

        for (var i = 0; i < _places.Length; i++)
        {
            if (header.Columns.TryGetValue(definition.Columns[i].Key, out var at))
            {
                _columnAt[at] = definition.Columns[i];
                _places[i] = at;
            }
        }

        _firstColumn = _columnAt.Count > 0 ? _columnAt.Keys.Min() : 1;

        NoteMerges(header);
        var rows = new List<BoundRow>();
        var stray = new List<RawCell>();
        foreach (var cells in Rows())
        {
            var row = cells[0].Row;
            if (row < header.Row)
            {
                TakeTitle(cells, stray);
            }
            else if (row == header.Row)
            {
                TakeHeader(cells);
            }
            else
            {
                TakeRow(cells, rows);
            }
        }

        ReportHeader(header);
        ReportStrangers(header, stray);
        ReportBlankRows(rows);
        return new BoundSheet(definition, sheet, header.Row, header.Columns, rows);
    }

    private static HashSet<string> OwnTexts(TemplateDefinition template, SheetDefinition definition) =>
        new(
            new[] { definition.Name, definition.Hint, template.Legend, template.Title }
                .Concat(definition.Bands.Select(band => band.Name))
                .SelectMany(text => new[] { HeaderText.Fold(text.Zh), HeaderText.Fold(text.En) }),
            StringComparer.Ordinal);

    private IEnumerable<IReadOnlyList<RawCell>> Rows()
    {
        var cells = sheet.Cells;
        for (var start = 0; start < cells.Count;)
        {
            var end = start + 1;
            while (end < cells.Count && cells[end].Row == cells[start].Row)
            {
                end++;
            }

            var row = new RawCell[end - start];
            for (var i = start; i < end; i++)
            {
                row[i - start] = cells[i];
            }

            yield return row;
            start = end;
        }
    }

    private void TakeTitle(IReadOnlyList<RawCell> cells, List<RawCell> stray)
    {
        foreach (var cell in cells)
        {
            if (_ownTexts.Contains(HeaderText.Fold(cell.Text)))
            {
                ledger.Structural++;
            }
            else
            {
                stray.Add(cell);
            }
        }
    }

    private void TakeHeader(IReadOnlyList<RawCell> cells)
    {
        foreach (var cell in cells)
        {
            if (_columnAt.ContainsKey(cell.Column))
            {
                ledger.Structural++;
            }
            else
            {
                TakeStranger(cell);
            }
        }
    }

    private void TakeRow(IReadOnlyList<RawCell> cells, List<BoundRow> rows)
    {
        var known = new List<RawCell>(cells.Count);
        foreach (var cell in cells)
        {
            if (_columnAt.ContainsKey(cell.Column))
            {
                known.Add(cell);
            }
            else
            {
                TakeStranger(cell);
            }
        }

        if (!IsTyped(known) || IsExample(known))
        {
            ledger.Structural += known.Count;
        }
        else if (known.Count >= 2 && known.All(cell => HeaderText.Fold(cell.Text) == HeaderText.Fold(_columnAt[cell.Column].Heading.Zh)))
        {
            ReportRow(BindingProblemKind.RepeatedHeader, known);
        }
        else if (template.Answers.Totals.Any(word => FirstText(known).StartsWith(word, StringComparison.Ordinal)))
        {
            ReportRow(BindingProblemKind.TotalRow, known);
        }
        else
        {
            ledger.Imported += known.Count;
            rows.Add(BindRow(known[0].Row, known));
        }
    }

    // Rows where only automatic columns or running numbers stand are prepared, not filled in.
    private bool IsTyped(List<RawCell> cells) =>
        cells.Any(cell =>
            _columnAt[cell.Column] is { Origin: not ColumnOrigin.Automatic, Key: not "number" }
            && cell.Text.AsSpan().Trim().Length > 0);

    private bool IsExample(List<RawCell> cells)
    {
        if (definition.Example is not { } example)
        {
            return false;
        }

        var typed = cells.Where(cell => cell.Text.AsSpan().Trim().Length > 0).ToList();
        return typed.Count * 2 >= example.Count
            && typed.All(cell => example.TryGetValue(_columnAt[cell.Column].Key, out var value)
                ? HeaderText.Fold(cell.Text) == HeaderText.Fold(value)
                : _columnAt[cell.Column].Origin == ColumnOrigin.Automatic || _columnAt[cell.Column].Key == "number");
    }

    private void TakeStranger(RawCell cell)
    {
        if (!_strangers.TryGetValue(cell.Column, out var cells))
        {
            _strangers[cell.Column] = cells = [];
        }

        cells.Add(cell);
    }

    private static string FirstText(List<RawCell> cells) =>
        cells.Select(cell => cell.Text.Trim()).FirstOrDefault(text => text.Length > 0) ?? "";

    private BoundRow BindRow(int row, List<RawCell> cells)
    {
        var number = _fields.Rows;
        for (var i = 0; i < _places.Length; i++)
        {
            if (_places[i] is not (> 0 and var at))
            {
                _fields.Add(i, new Field(new CellAddress(sheet.Name, row, 1), "", "", FieldState.Absent));
                continue;
            }

            var field = reader.Read(definition.Columns[i], CellAt(cells, row, at), new CellAddress(sheet.Name, row, at));
            var repeats = number > 0 && template.Answers.SameAsAbove.Contains(field.Text, StringComparer.Ordinal);
            _fields.Add(i, repeats ? _fields[i, number - 1] with { Address = field.Address, Original = field.Original } : field);
        }

        return new BoundRow(definition.Key, new CellAddress(sheet.Name, row, _firstColumn), new RowFields(_fields, number));
    }

    // Its own, or the one of a merged range above.
    private RawCell? CellAt(List<RawCell> cells, int row, int column)
    {
        foreach (var cell in cells)
        {
            if (cell.Column == column)
            {
                return cell;
            }
        }

        return _mergedDown.TryGetValue((row, column), out var merged) ? merged : null;
    }

    private void NoteMerges(HeaderRow header)
    {
        if (sheet.Merged.Count == 0)
        {
            return;
        }

        var anchors = sheet.Cells.ToDictionary(cell => (cell.Row, cell.Column));
        foreach (var range in sheet.Merged.Where(range => range.LastRow > header.Row))
        {
            if (!_columnAt.ContainsKey(range.FirstColumn) || !anchors.TryGetValue((range.FirstRow, range.FirstColumn), out var anchor))
            {
                continue;
            }

            for (var row = range.FirstRow + 1; row <= Math.Min(range.LastRow, range.FirstRow + 10_000); row++)
            {
                _mergedDown[(row, range.FirstColumn)] = anchor;
            }

            ledger.Report(new BindingProblem(
                BindingProblemKind.MergedCells,
                sheet.Name,
                new CellAddress(sheet.Name, range.FirstRow, range.FirstColumn),
                range.ToString(),
                anchor.Text,
                []));
        }
    }

    private void ReportHeader(HeaderRow header)
    {
        var place = 0;
        foreach (var column in definition.Columns)
        {
            if (!header.Columns.TryGetValue(column.Key, out var at))
            {
                Report(BindingProblemKind.MissingColumn, new CellAddress(sheet.Name, header.Row, 1), "", column.Heading.Zh);
                continue;
            }

            var heading = new CellAddress(sheet.Name, header.Row, at);
            if (header.ByAlias.Contains(column.Key))
            {
                var found = sheet.Cells.First(cell => cell.Row == header.Row && cell.Column == at).Text;
                Report(BindingProblemKind.RenamedColumn, heading, found, column.Heading.Zh);
            }

            if (at < place)
            {
                Report(BindingProblemKind.MovedColumn, heading, column.Heading.Zh, column.Heading.Zh);
            }

            place = Math.Max(place, at);
        }
    }

    private void ReportStrangers(HeaderRow header, List<RawCell> stray)
    {
        if (stray.Count > 0)
        {
            ledger.Report(new BindingProblem(
                BindingProblemKind.StrayText, sheet.Name, Address(stray[0]), stray[0].Text, null, Addresses(stray)));
        }

        foreach (var (column, cells) in _strangers)
        {
            var heading = cells[0].Row == header.Row ? cells[0].Text : "";
            ledger.Report(new BindingProblem(
                BindingProblemKind.UnknownColumn, sheet.Name, Address(cells[0]), heading, null, Addresses(cells)));
        }
    }

    private void ReportBlankRows(List<BoundRow> rows)
    {
        foreach (var (above, below) in rows.Zip(rows.Skip(1)))
        {
            var row = above.Number + 1;
            while (row < below.Number && _setAside.Contains(row))
            {
                row++;
            }

            if (row < below.Number)
            {
                Report(BindingProblemKind.BlankRows, above.Where with { Row = row }, "", null);
            }
        }
    }

    private void ReportRow(BindingProblemKind kind, List<RawCell> cells)
    {
        _setAside.Add(cells[0].Row);
        ledger.Report(new BindingProblem(kind, sheet.Name, Address(cells[0]), FirstText(cells), null, Addresses(cells)));
    }

    private void Report(BindingProblemKind kind, CellAddress where, string found, string? expected) =>
        ledger.Report(new BindingProblem(kind, sheet.Name, where, found, expected, []));

    private CellAddress Address(RawCell cell) => new(sheet.Name, cell.Row, cell.Column);

    private IReadOnlyList<CellAddress> Addresses(IEnumerable<RawCell> cells) => [.. cells.Select(Address)];
}
