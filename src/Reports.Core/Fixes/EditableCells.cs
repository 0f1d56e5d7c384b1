using Reports.Core.Rules;
using Reports.Core.Workbooks;

namespace Reports.Core.Fixes;

/// <summary>Tells for a workbook as read which changes of cells can be made.</summary>
public sealed class EditableCells
{
    // Excel's own limits.
    private const int MostCharacters = 32_767;
    private const int MostRows = 1_048_576;
    private const int MostColumns = 16_384;

    private readonly Dictionary<string, RawSheet> _sheets;
    private readonly Dictionary<string, Dictionary<(int Row, int Column), RawCell>> _cells = new(StringComparer.Ordinal);

    private EditableCells(RawWorkbook workbook) => _sheets = workbook.Sheets
        .DistinctBy(sheet => sheet.Name, StringComparer.Ordinal)
        .ToDictionary(sheet => sheet.Name, StringComparer.Ordinal);

    /// <summary>The cells of <paramref name="workbook"/>.</summary>
    public static EditableCells Of(RawWorkbook workbook)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        return new EditableCells(workbook);
    }

    /// <summary>The changes that can be made, each cell once; the others go to <paramref name="skipped"/> with the reason.</summary>
    public IReadOnlyList<CellEdit> Filter(IEnumerable<CellEdit> edits, ICollection<SkippedEdit> skipped)
    {
        ArgumentNullException.ThrowIfNull(edits);
        ArgumentNullException.ThrowIfNull(skipped);
        var taken = new Dictionary<CellAddress, CellEdit>();
        foreach (var edit in edits)
        {
            var reason = ReasonToSkip(edit) ?? (taken.ContainsKey(edit.Cell) ? SkipReason.AnotherEdit : null);
            if (reason is { } why && !(why == SkipReason.AnotherEdit && taken[edit.Cell] == edit))
            {
                skipped.Add(new SkippedEdit(edit, why));
            }
            else if (reason is null)
            {
                taken.Add(edit.Cell, edit);
            }
        }

        return [.. taken.Values];
    }

    /// <summary>Why the change cannot be made; null when it can.</summary>
    public SkipReason? ReasonToSkip(CellEdit edit)
    {
        ArgumentNullException.ThrowIfNull(edit);
        var (name, row, column) = edit.Cell;
        if (!_sheets.TryGetValue(name, out var sheet))
        {
            return SkipReason.NoSuchSheet;
        }

        if (row is < 1 or > MostRows || column is < 1 or > MostColumns)
        {
            return SkipReason.OutsideGrid;
        }

        if (sheet.Merged.Any(range => range.Contains(row, column) && (range.FirstRow, range.FirstColumn) != (row, column)))
        {
            return SkipReason.Merged;
        }

        var cell = CellsOf(sheet).TryGetValue((row, column), out var found) ? found : (RawCell?)null;
        if (cell?.Formula is not null)
        {
            return SkipReason.Formula;
        }

        if ((cell?.Text ?? "") != edit.Before)
        {
            return SkipReason.BeforeDiffers;
        }

        return edit.After.Length > MostCharacters || HasLoneSurrogate(edit.After) ? SkipReason.NotWritable : null;
    }

    private Dictionary<(int Row, int Column), RawCell> CellsOf(RawSheet sheet)
    {
        if (!_cells.TryGetValue(sheet.Name, out var cells))
        {
            _cells[sheet.Name] = cells = sheet.Cells.ToDictionary(cell => (cell.Row, cell.Column));
        }

        return cells;
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogate(text[at]) && (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[++at])))
            {
                return true;
            }
        }

        return false;
    }
}
