using Reports.Core.Fixes;
using Reports.Core.Rules;
using Reports.Core.Workbooks;

namespace Reports.Excel.Patching;

/// <summary>Turns changes of one sheet's cells into replacements in the sheet's text.</summary>
internal sealed class SheetPatch(SheetText sheet, RawSheet read, bool uses1904)
{
    private readonly Dictionary<(int Row, int Column), RawCell> _cells = read.Cells.ToDictionary(cell => (cell.Row, cell.Column));
    private readonly List<Splice> _splices = [];
    private readonly NewCells _newCells = new(sheet);

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

        foreach (var spot in sheet.SpotsAt(row, column))
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
            var spots = sheet.SpotsAt(edit.Cell.Row, edit.Cell.Column).ToArray();
            foreach (var spot in spots)
            {
                Rewrite(spot, edit);
            }

            if (spots.Length == 0 && edit.After.Length > 0)
            {
                _newCells.Add(
                    edit.Cell.Row,
                    edit.Cell.Column,
                    (prefix, style) => CellXml.Write(prefix, CellXml.Attributes(edit.Cell, style), Edited(edit), isIsoDate: false, uses1904));
            }
        }

        return [.. _splices, .. _newCells.Splices()];
    }

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
}
