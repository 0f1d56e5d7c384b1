using System.Globalization;
using Reports.Core.Workbooks;
using Reports.Excel.Reading;

namespace Reports.Excel.Patching;

/// <summary>Puts cells into a sheet's text that are not written there yet, each in its row and place.</summary>
internal sealed class NewCells(SheetText sheet)
{
    private readonly SortedDictionary<(int Row, int Column), Func<string, string?, string>> _cells = [];
    private readonly List<Splice> _splices = [];

    /// <summary>Adds a cell; <paramref name="write"/> gets the namespace prefix and the style of its row or column.</summary>
    public void Add(int row, int column, Func<string, string?, string> write) => _cells[(row, column)] = write;

    /// <summary>The replacements that bring the cells into the text.</summary>
    public IReadOnlyList<Splice> Splices()
    {
        foreach (var row in _cells.Keys.GroupBy(place => place.Row, place => place.Column))
        {
            Insert(row.Key, [.. row]);
        }

        WidenDimension();
        return _splices;
    }

    private string Write(string prefix, int row, int column) => _cells[(row, column)](prefix, sheet.StyleAt(row, column));

    private void Insert(int number, int[] columns)
    {
        var row = sheet.RowsAt(number).FirstOrDefault();
        if (row is null)
        {
            InsertRow(number, columns);
            return;
        }

        var prefix = row.Open.Prefix;
        if (row.Open.IsEmpty)
        {
            // <row r="7"/> opens up.
            var cells = string.Concat(columns.Select(column => Write(prefix, number, column)));
            var head = sheet.Scanner.Text[row.Open.Start..(row.Open.End - 2)].TrimEnd();
            _splices.Add(new Splice(row.Open.Start, row.Open.End - row.Open.Start, $"{head}>{cells}</{row.Open.Name}>"));
            return;
        }

        foreach (var column in columns)
        {
            var next = row.Cells.Where(cell => cell.Column > column).Select(cell => (int?)cell.Open.Start).FirstOrDefault();
            _splices.Add(new Splice(next ?? row.Close, 0, Write(prefix, number, column)));
        }

        WidenSpans(row, columns[0], columns[^1]);
    }

    private void InsertRow(int number, int[] columns)
    {
        var data = sheet.Data!.Value;
        var prefix = data.Prefix;
        var cells = string.Concat(columns.Select(column => Write(prefix, number, column)));
        var row = $"<{prefix}row r=\"{number.ToString(CultureInfo.InvariantCulture)}\">{cells}</{prefix}row>";
        if (!data.IsEmpty)
        {
            var next = sheet.Rows.Where(other => other.Number > number).Select(other => (int?)other.Open.Start).FirstOrDefault();
            _splices.Add(new Splice(next ?? sheet.DataClose, 0, row));
            return;
        }

        // <sheetData/> opens up for the first row; the following ones join it.
        var head = sheet.Scanner.Text[data.Start..(data.End - 2)].TrimEnd();
        var at = _splices.FindIndex(splice => splice.At == data.Start);
        var tail = $"</{data.Name}>";
        if (at < 0)
        {
            _splices.Add(new Splice(data.Start, data.End - data.Start, $"{head}>{row}{tail}"));
        }
        else
        {
            _splices[at] = _splices[at] with { Text = _splices[at].Text[..^tail.Length] + row + tail };
        }
    }

    private void WidenSpans(RowSpot row, int first, int last)
    {
        if (sheet.Scanner.Find(row.Open, "spans") is not { } spans)
        {
            return;
        }

        var parts = sheet.Scanner.Text.Substring(spans.Value, spans.ValueLength).Split(':');
        if (parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var to)
            && (first < from || last > to))
        {
            _splices.Add(new Splice(spans.Value, spans.ValueLength, string.Create(CultureInfo.InvariantCulture, $"{Math.Min(first, from)}:{Math.Max(last, to)}")));
        }
    }

    private void WidenDimension()
    {
        if (_cells.Count == 0
            || sheet.Dimension is not { } tag
            || sheet.Scanner.Find(tag, "ref") is not { } reference
            || !Grid.TryParseRange(sheet.Scanner.Text.AsSpan(reference.Value, reference.ValueLength), out var range))
        {
            return;
        }

        var wide = new CellRange(
            Math.Min(range.FirstRow, _cells.Keys.Min(place => place.Row)),
            Math.Min(range.FirstColumn, _cells.Keys.Min(place => place.Column)),
            Math.Max(range.LastRow, _cells.Keys.Max(place => place.Row)),
            Math.Max(range.LastColumn, _cells.Keys.Max(place => place.Column)));
        if (wide != range)
        {
            _splices.Add(new Splice(reference.Value, reference.ValueLength, wide.ToString()));
        }
    }
}
