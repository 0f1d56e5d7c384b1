using System.Text.RegularExpressions;

namespace Reports.Core.Workbooks.Grids;

/// <summary>Turns what an add-in has read into the raw workbook that the same file gives the workbook reader.</summary>
public static partial class GridReader
{
    private static readonly HashSet<string> ErrorValues = new(StringComparer.Ordinal)
    {
        "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!",
        "#FIELD!", "#BLOCKED!", "#CONNECT!", "#BUSY!", "#UNKNOWN!", "#EXTERNAL!",
    };

    /// <summary>The raw workbook.</summary>
    /// <param name="grid">What the add-in read.</param>
    /// <param name="sha256">SHA-256 of the bytes it sent, lower-case hex.</param>
    /// <exception cref="GridUnreadableException">It names places that are not in a sheet.</exception>
    public static RawWorkbook Read(WorkbookGrid grid, string sha256)
    {
        ArgumentNullException.ThrowIfNull(grid);
        RefuseGaps(grid);
        var twin = grid.Sheets.GroupBy(sheet => sheet.Name, StringComparer.Ordinal).FirstOrDefault(sheets => sheets.Skip(1).Any());
        if (twin is not null)
        {
            throw new GridUnreadableException(twin.Key, twin.Key, new($"有两个名为“{twin.Key}”的工作表。", $"Two sheets are called “{twin.Key}”."));
        }

        var sheets = grid.Sheets.Select(Read).ToArray();
        var linksOut = grid.Sheets.Any(sheet => sheet.Formulas.Values.Any(formula => OtherFile().IsMatch(formula)));
        return new RawWorkbook(grid.Name, sha256, sheets, linksOut, new Dictionary<string, string>(grid.Names.Select(Reference), StringComparer.Ordinal));
    }

    private static KeyValuePair<string, string> Reference(KeyValuePair<string, string> name) =>
        new(name.Key, name.Value.StartsWith('=') ? name.Value[1..] : name.Value);

    private static RawSheet Read(SheetGrid sheet)
    {
        var (top, left) = GridPlaces.Cell(sheet.Name, sheet.Origin);
        var texts = ByPlace(sheet.Name, sheet.Texts);
        var formulas = ByPlace(sheet.Name, sheet.Formulas);
        var cells = new List<RawCell>();
        for (var row = 0; row < sheet.Values.Count; row++)
        {
            var values = sheet.Values[row];
            GridPlaces.Check(sheet.Name, top + row, left + Math.Max(0, values.Count - 1));
            for (var column = 0; column < values.Count; column++)
            {
                var at = (Row: top + row, Column: left + column);
                var formula = formulas.GetValueOrDefault(at);
                if (values[column].Kind is not null || formula is not null)
                {
                    cells.Add(Cell(at, values[column], texts.GetValueOrDefault(at), formula));
                }
            }
        }

        return new RawSheet(
            sheet.Name,
            sheet.Visibility,
            cells,
            [.. sheet.Merged.Select(range => GridPlaces.Range(sheet.Name, range))],
            [.. sheet.HiddenRows.Select(rows => GridPlaces.Rows(sheet.Name, rows)).OrderBy(rows => rows.First)],
            [.. sheet.HiddenColumns.Select(columns => GridPlaces.Columns(sheet.Name, columns)).OrderBy(columns => columns.First)],
            [.. sheet.Comments.Select(comment => Comment(sheet.Name, comment)).OrderBy(comment => comment.Row).ThenBy(comment => comment.Column)],
            []);
    }

    private static RawCell Cell((int Row, int Column) at, GridValue value, string? shown, string? formula)
    {
        var (kind, text) = value.Kind switch
        {
            CellKind.Boolean => (CellKind.Boolean, value.Number == 0 ? "FALSE" : "TRUE"),
            CellKind.Number => ShownNumber.Read(value.Number, shown),
            _ => (ErrorValues.Contains(value.Text ?? "") ? CellKind.Error : CellKind.Text, value.Text ?? ""),
        };
        double? number = kind is CellKind.Number or CellKind.Date ? value.Number : null;
        return new RawCell(at.Row, at.Column, kind, text, number, formula is ['=', .. var rest] ? rest : formula);
    }

    private static CellComment Comment(string sheet, GridComment comment)
    {
        var (row, column) = GridPlaces.Cell(sheet, comment.Cell);
        return new CellComment(row, column, comment.Author, comment.Text);
    }

    private static Dictionary<(int Row, int Column), string> ByPlace(string sheet, IReadOnlyDictionary<string, string> texts)
    {
        var places = new Dictionary<(int Row, int Column), string>(texts.Count);
        foreach (var (cell, text) in texts)
        {
            if (!places.TryAdd(GridPlaces.Cell(sheet, cell), text))
            {
                throw new GridUnreadableException(sheet, cell, new($"工作表“{sheet}”的单元格 {cell} 出现两次。", $"Cell {cell} of sheet “{sheet}” occurs twice."));
            }
        }

        return places;
    }

    // JSON may hold null where a list has an entry.
    private static void RefuseGaps(WorkbookGrid grid)
    {
        if (grid.Sheets.Any(sheet => sheet is null))
        {
            throw new GridUnreadableException("", "", new("有一个工作表是空值。", "One of the sheets is null."));
        }

        var broken = grid.Sheets.FirstOrDefault(sheet =>
            sheet.Values.Any(row => row is null)
            || sheet.Merged.Concat(sheet.HiddenRows).Concat(sheet.HiddenColumns).Concat(sheet.Texts.Values).Concat(sheet.Formulas.Values).Any(text => text is null)
            || sheet.Comments.Any(comment => comment is null));
        if (broken is not null || grid.Names.Values.Any(target => target is null))
        {
            var name = broken?.Name ?? "";
            throw new GridUnreadableException(name, "", new($"工作表“{name}”的内容里有空值。", $"The contents of sheet “{name}” hold null where they may not."));
        }
    }

    // [1]Sheet1!A1 or '[产业.xlsx]场景'!A1, but not Table1[Column].
    [GeneratedRegex(@"\[[^\]]+\][\p{L}\p{N}_. ']*!", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OtherFile();
}
