using System.Globalization;
using System.Xml;
using Reports.Core.Workbooks;

namespace Reports.Excel.Reading;

/// <summary>Reads the cells of one sheet one after the other and keeps count of where it stands.</summary>
internal sealed class CellReader(string sheet, WorkbookTables tables)
{
    private readonly TextBuffer _value = new(tables.Limits);
    private readonly TextBuffer _formula = new(tables.Limits);
    private readonly Dictionary<int, SharedFormula> _shared = [];
    private readonly List<RawCell> _cells = tables.TakeCellList();
    private bool _isSorted = true;
    private int _column;
    private Attributes _now;

    /// <summary>The row in which the reader stands.</summary>
    public int Row { get; private set; }

    /// <summary>Places where a picture lies inside a cell.</summary>
    public List<CellRange> Pictures { get; } = [];

    /// <summary>Begins a row: at its number, or below the last one when it has none.</summary>
    public void BeginRow(string? number)
    {
        _column = 0;
        var row = Row + 1;
        if (number is not null
            && !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out row))
        {
            row = 0;
        }

        if (row is < 1 or > Grid.Rows)
        {
            throw Refusals.OutsideGrid(sheet, number ?? row.ToString(CultureInfo.InvariantCulture));
        }

        Row = row;
    }

    /// <summary>Reads the <c>c</c> element on which the reader stands and keeps it when it is not empty.</summary>
    public void Read(XmlReader reader)
    {
        ReadAttributes(reader);
        if (reader.IsEmptyElement)
        {
            return;
        }

        _value.Clear();
        _formula.Clear();
        string? formula = null;
        var hasInline = false;
        var end = reader.Depth;
        while (reader.Read() && reader.Depth > end)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "v":
                    reader.AppendText(_value);
                    break;
                case "f":
                    formula = ReadFormula(reader);
                    break;
                case "is":
                    hasInline = true;
                    SharedStrings.AppendRuns(reader, _value, tables.Limits);
                    break;
                default:
                    reader.SkipContent(tables.Limits);
                    break;
            }
        }

        if (_value.Text.Length > 0 || formula is not null)
        {
            Keep(hasInline, formula);
        }
    }

    /// <summary>All cells read, by row, then column; refuses the sheet when one place has two values.</summary>
    public RawCell[] Finish()
    {
        if (_isSorted)
        {
            return [.. _cells];
        }

        _cells.Sort((left, right) => left.Row != right.Row ? left.Row.CompareTo(right.Row) : left.Column.CompareTo(right.Column));
        var kept = 0;
        for (var at = 0; at < _cells.Count; at++)
        {
            var cell = _cells[at];
            if (kept == 0 || (_cells[kept - 1].Row, _cells[kept - 1].Column) != (cell.Row, cell.Column))
            {
                _cells[kept++] = cell;
            }
            else if (_cells[kept - 1] != cell)
            {
                throw Refusals.TwoValues(new CellAddress(sheet, cell.Row, cell.Column));
            }
        }

        return [.. _cells.Take(kept)];
    }

    private void ReadAttributes(XmlReader reader)
    {
        _now = default;
        var column = _column + 1;
        while (reader.MoveToNextAttribute())
        {
            switch (reader.LocalName)
            {
                case "r":
                    column = ColumnOf(reader.Value);
                    break;
                case "s":
                    _ = int.TryParse(reader.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _now.Style);
                    break;
                case "t":
                    _now.Type = reader.Value;
                    break;
                case "vm":
                    _now.HasRichValue = true;
                    break;
            }
        }

        reader.MoveToElement();
        _column = column;
        if (column > Grid.Columns)
        {
            throw Refusals.OutsideGrid(sheet, $"{ColumnLetters.Of(column)}{Row.ToString(CultureInfo.InvariantCulture)}");
        }
    }

    private int ColumnOf(string reference)
    {
        if (!ColumnLetters.TryParse(reference, out var row, out var column) || !Grid.Contains(row, column))
        {
            throw Refusals.OutsideGrid(sheet, reference);
        }

        return row == Row ? column : throw Refusals.RowMismatch(new CellAddress(sheet, row, column), Row);
    }

    private string ReadFormula(XmlReader reader)
    {
        var isShared = reader.GetAttribute("t") == "shared";
        var hasIndex = int.TryParse(reader.GetAttribute("si"), NumberStyles.None, CultureInfo.InvariantCulture, out var index);
        reader.AppendText(_formula);
        var text = EscapedText.MayHoldEscapes(_formula.Text) ? ValidText.Of(EscapedText.Decode(_formula.Text)) : _formula.TakeExact();
        if (!isShared || !hasIndex)
        {
            return text;
        }

        if (text.Length == 0)
        {
            if (!_shared.TryGetValue(index, out var first))
            {
                return "";
            }

            tables.CountFormula(first.Text.Length);
            return first.At(Row, _column);
        }

        _shared[index] = new SharedFormula(text, Row, _column);
        return text;
    }

    private void Keep(bool hasInline, string? formula)
    {
        var (kind, text, number) = hasInline ? (CellKind.Text, _value.Take(), null) : Value();
        if (text.Length == 0 && formula is null)
        {
            // A pointer to an empty shared text: nothing is there to lose.
            return;
        }

        tables.CountCell();
        _isSorted = _isSorted
            && (_cells.Count == 0 || Row > _cells[^1].Row || (Row == _cells[^1].Row && _column > _cells[^1].Column));
        _cells.Add(new RawCell(Row, _column, kind, text, number, formula));
        if (HoldsPicture(kind, text, formula))
        {
            Pictures.Add(new CellRange(Row, _column, Row, _column));
        }
    }

    private (CellKind Kind, string Text, double? Number) Value() => _now.Type switch
    {
        "s" => (CellKind.Text, SharedText(), null),
        null or "n" when _value.Text.IsWhiteSpace() => (CellKind.Text, _value.Take(), null),
        null or "n" => CellValue.OfNumber(_value, tables.Styles.FormatOf(_now.Style), tables.Uses1904),
        "b" => (CellKind.Boolean, _value.Text.Trim() is "1" or "true" ? "TRUE" : "FALSE", null),
        "e" => (CellKind.Error, _value.Take(), null),
        "d" => CellValue.OfIsoDate(_value),
        _ => (CellKind.Text, _value.Take(), null),
    };

    private string SharedText()
    {
        var raw = _value.Text.Trim();
        if (raw.IsEmpty)
        {
            return "";
        }

        return int.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && index < tables.Strings.Count
            ? tables.Strings[index]
            : throw Refusals.LostText(new CellAddress(sheet, Row, _column));
    }

    // WPS keeps pictures in cells as a function of its own; Excel as rich values whose fallback is #VALUE!.
    private bool HoldsPicture(CellKind kind, string text, string? formula) =>
        (formula is not null && formula.Contains("DISPIMG(", StringComparison.OrdinalIgnoreCase))
        || text.StartsWith("=DISPIMG(", StringComparison.OrdinalIgnoreCase)
        || (_now.HasRichValue && kind == CellKind.Error && tables.HasCellPictures);

    private struct Attributes
    {
        public int Style;
        public string? Type;
        public bool HasRichValue;
    }
}
