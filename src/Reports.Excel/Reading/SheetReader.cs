using System.Globalization;
using System.Xml;
using Reports.Core;
using Reports.Core.Workbooks;

namespace Reports.Excel.Reading;

/// <summary>Reads one sheet part from top to bottom, once.</summary>
internal sealed class SheetReader(string sheet, string part, WorkbookTables tables)
{
    private readonly CellReader _cells = new(sheet, tables);
    private readonly List<CellRange> _merged = [];
    private readonly List<CellRange> _objects = [];
    private readonly IndexRuns _hiddenRows = new();
    private readonly IndexRuns _writtenRows = new();
    private readonly IndexRuns _hiddenColumns = new();
    private bool _hidesUnwrittenRows;
    private int _rows;

    /// <summary>Reads the part; comments and drawings lie in other parts and come later.</summary>
    public SheetContent Read(XmlReader reader)
    {
        // A chart sheet has no cells, but its drawing is a picture all the same.
        reader.CheckRoot(part, "worksheet", "chartsheet", "dialogsheet");
        while (reader.ReadElement(tables.Limits))
        {
            switch (reader.LocalName)
            {
                case "c":
                    _cells.Read(reader);
                    break;
                case "row":
                    ReadRow(reader);
                    break;
                case "col":
                    ReadColumn(reader);
                    break;
                case "sheetFormatPr":
                    _hidesUnwrittenRows = XmlReading.IsTrue(reader.GetAttribute("zeroHeight"));
                    break;
                case "mergeCell":
                    AddRange(reader.GetAttribute("ref"));
                    break;
                case "oleObjects":
                    _objects.AddRange(AnchorReader.Read(reader, tables.Limits, part));
                    break;
                case "extLst" or "conditionalFormatting" or "dataValidations" or "sheetViews" or "controls":
                    reader.SkipContent(tables.Limits);
                    break;
            }
        }

        return new SheetContent(
            _cells.Finish(), _merged, HiddenRows(), _hiddenColumns.ToRanges(), [.. _cells.Pictures, .. _objects]);
    }

    private void ReadRow(XmlReader reader)
    {
        if (++_rows > tables.Limits.Rows)
        {
            throw Refusals.TooLarge(new Bilingual("行数", "the number of rows"), tables.Limits.Rows, sheet);
        }

        string? number = null;
        var isHidden = false;
        while (reader.MoveToNextAttribute())
        {
            switch (reader.LocalName)
            {
                case "r":
                    number = reader.Value;
                    break;
                case "hidden":
                    isHidden |= XmlReading.IsTrue(reader.Value);
                    break;
                case "ht":
                    isHidden |= IsZero(reader.Value);
                    break;
            }
        }

        reader.MoveToElement();
        _cells.BeginRow(number);
        _writtenRows.Add(_cells.Row, _cells.Row);
        if (isHidden)
        {
            _hiddenRows.Add(_cells.Row, _cells.Row);
        }
    }

    private void ReadColumn(XmlReader reader)
    {
        var isHidden = XmlReading.IsTrue(reader.GetAttribute("hidden")) || IsZero(reader.GetAttribute("width"));
        if (isHidden
            && int.TryParse(reader.GetAttribute("min"), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(reader.GetAttribute("max"), NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            && first >= 1 && first <= Math.Min(last, Grid.Columns))
        {
            _hiddenColumns.Add(first, Math.Min(last, Grid.Columns));
            tables.Limits.CheckMarks(_hiddenColumns.Count, part);
        }
    }

    private void AddRange(string? reference)
    {
        if (Grid.TryParseRange(reference, out var range))
        {
            _merged.Add(range);
            tables.Limits.CheckMarks(_merged.Count, part);
        }
    }

    private List<IndexRange> HiddenRows()
    {
        if (_hidesUnwrittenRows)
        {
            foreach (var gap in _writtenRows.Gaps(Grid.Rows))
            {
                _hiddenRows.Add(gap.First, gap.Last);
            }
        }

        return _hiddenRows.ToRanges();
    }

    private static bool IsZero(string? size) =>
        double.TryParse(size, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number <= 0;
}
