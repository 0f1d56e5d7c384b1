using System.Globalization;
using Reports.Core.Fixes;
using Reports.Core.Rules;
using Reports.Core.Workbooks;
using Reports.Excel.Reading;

namespace Reports.Excel.Patching;

/// <summary>Turns changes of one sheet's cells into replacements in the sheet's text.</summary>
internal sealed class SheetPatch(SheetText sheet, RawSheet read, bool uses1904)
{
    private readonly Dictionary<(int Row, int Column), RawCell> _cells = read.Cells.ToDictionary(cell => (cell.Row, cell.Column));
    private readonly List<Splice> _splices = [];
    private readonly List<CellEdit> _newCells = [];
    private readonly ILookup<int, RowSpot> _rows = sheet.Rows.ToLookup(row => row.Number);

    /// <summary>Why the cell cannot be changed in this text; null when it can.</summary>
    public SkipReason? ReasonToSkip(CellEdit edit)
    {
        var (row, column) = (edit.Cell.Row, edit.Cell.Column);
        if (sheet.Data is null)
        {
            return SkipReason.UnsupportedPart;
        }

        if (sheet.Arrays.Any(range => range.Contains(row, column)))
        {
            return SkipReason.Formula;
        }

        foreach (var spot in SpotsAt(row, column))
        {
            if (spot.HasFormula)
            {
                return SkipReason.Formula;
            }

            if (sheet.Scanner.Find(spot.Open, "vm") is not null)
            {
                return SkipReason.Picture;
            }
        }

        return null;
    }

    /// <summary>The replacements that make these changes.</summary>
    public IReadOnlyList<Splice> Make(IEnumerable<CellEdit> edits)
    {
        foreach (var edit in edits)
        {
            var spots = SpotsAt(edit.Cell.Row, edit.Cell.Column).ToArray();
            foreach (var spot in spots)
            {
                Rewrite(spot, edit);
            }

            if (spots.Length == 0 && edit.After.Length > 0)
            {
                _newCells.Add(edit);
            }
        }

        foreach (var row in _newCells.GroupBy(edit => edit.Cell.Row).OrderBy(group => group.Key))
        {
            Insert(row.Key, [.. row.OrderBy(edit => edit.Cell.Column)]);
        }

        WidenDimension();
        return _splices;
    }

    private IEnumerable<CellSpot> SpotsAt(int row, int column) =>
        _rows[row].SelectMany(spot => spot.Cells).Where(cell => cell.Column == column);

    /// <summary>What the cell holds after the change; null for nothing.</summary>
    public RawCell? Edited(CellEdit edit) => WorkbookEdits.Edited(
        _cells.TryGetValue((edit.Cell.Row, edit.Cell.Column), out var cell) ? cell : null, edit);

    private void Rewrite(CellSpot spot, CellEdit edit)
    {
        var text = sheet.Scanner.Text;
        var open = spot.Open;
        var attributes = text[(open.Start + 1 + open.Name.Length)..(open.End - (open.IsEmpty ? 2 : 1))].TrimEnd();
        var isIsoDate = sheet.Scanner.Attribute(open, "t") == "d";
        if (sheet.Scanner.Find(open, "t") is { } type)
        {
            var start = type.Start - open.Start - 1 - open.Name.Length;
            attributes = attributes.Remove(start, type.End - type.Start);
        }

        _splices.Add(new Splice(open.Start, spot.End - open.Start, CellXml.Write(open.Prefix, attributes, Edited(edit), isIsoDate, uses1904)));
    }

    private void Insert(int number, CellEdit[] edits)
    {
        var row = _rows[number].FirstOrDefault();
        if (row is null)
        {
            InsertRow(number, edits);
            return;
        }

        var prefix = row.Open.Prefix;
        var style = sheet.Scanner.Attribute(row.Open, "customFormat") is "1" or "true" ? sheet.Scanner.Attribute(row.Open, "s") : null;
        if (row.Open.IsEmpty)
        {
            // <row r="7"/> opens up.
            var cells = string.Concat(edits.Select(edit => NewCell(prefix, edit, style)));
            var head = sheet.Scanner.Text[row.Open.Start..(row.Open.End - 2)].TrimEnd();
            _splices.Add(new Splice(row.Open.Start, row.Open.End - row.Open.Start, $"{head}>{cells}</{row.Open.Name}>"));
            return;
        }

        foreach (var edit in edits)
        {
            var next = row.Cells.Where(cell => cell.Column > edit.Cell.Column).Select(cell => (int?)cell.Open.Start).FirstOrDefault();
            _splices.Add(new Splice(next ?? row.Close, 0, NewCell(prefix, edit, style)));
        }

        WidenSpans(row, edits[0].Cell.Column, edits[^1].Cell.Column);
    }

    private void InsertRow(int number, CellEdit[] edits)
    {
        var data = sheet.Data!.Value;
        var prefix = data.Prefix;
        var cells = string.Concat(edits.Select(edit => NewCell(prefix, edit, null)));
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

    private string NewCell(string prefix, CellEdit edit, string? rowStyle)
    {
        var style = rowStyle ?? sheet.Columns.Where(run => edit.Cell.Column >= run.First && edit.Cell.Column <= run.Last).Select(run => run.Style).FirstOrDefault();
        var attributes = $" r=\"{edit.Cell.A1}\"{(style is null ? "" : $" s=\"{style}\"")}";
        return CellXml.Write(prefix, attributes, Edited(edit), isIsoDate: false, uses1904);
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
        if (_newCells.Count == 0
            || sheet.Dimension is not { } tag
            || sheet.Scanner.Find(tag, "ref") is not { } reference
            || !Grid.TryParseRange(sheet.Scanner.Text.AsSpan(reference.Value, reference.ValueLength), out var range))
        {
            return;
        }

        var wide = new CellRange(
            Math.Min(range.FirstRow, _newCells.Min(edit => edit.Cell.Row)),
            Math.Min(range.FirstColumn, _newCells.Min(edit => edit.Cell.Column)),
            Math.Max(range.LastRow, _newCells.Max(edit => edit.Cell.Row)),
            Math.Max(range.LastColumn, _newCells.Max(edit => edit.Cell.Column)));
        if (wide != range)
        {
            _splices.Add(new Splice(reference.Value, reference.ValueLength, wide.ToString()));
        }
    }
}
