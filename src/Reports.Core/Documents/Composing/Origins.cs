using Reports.Core.Model;
using Reports.Core.Templates;
using Reports.Core.Workbooks;

namespace Reports.Core.Documents.Composing;

/// <summary>Which cells a sentence or a table row was read or counted from.</summary>
internal sealed class Origins(BoundWorkbook workbook)
{
    /// <summary>The data rows of some columns of a sheet; nothing for columns or sheets that are not there.</summary>
    public IEnumerable<CellSource> Columns(string sheetKey, params IEnumerable<string> columnKeys) =>
        !workbook.Sheets.TryGetValue(sheetKey, out var sheet) || sheet.Rows.Count == 0
            ? []
            : columnKeys
                .Where(sheet.Columns.ContainsKey)
                .Select(key => new CellSource(
                    sheet.Source.Name,
                    new CellRange(sheet.Rows[0].Number, sheet.Columns[key], sheet.Rows[^1].Number, sheet.Columns[key])));

    /// <summary>The same column of all four lists.</summary>
    public IEnumerable<CellSource> Lists(params string[] columnKeys) => ElementWords.Lists.SelectMany(kind => Columns(ListWords.SheetOf(kind), columnKeys));

    /// <summary>A row of a list, from its first to its last known column.</summary>
    public IEnumerable<CellSource> Row(BoundRow row)
    {
        if (workbook.Sheets.TryGetValue(row.Sheet, out var sheet) && sheet.Columns.Count > 0)
        {
            yield return new CellSource(
                sheet.Source.Name,
                new CellRange(row.Number, sheet.Columns.Values.Min(), row.Number, sheet.Columns.Values.Max()));
        }
    }

    /// <summary>Fields of the cover that hold something.</summary>
    public static IEnumerable<CellSource> Cover(Cover cover, params IEnumerable<string> fieldKeys) =>
        cover.Row is null ? [] : fieldKeys.Select(key => cover.Row[key]).Where(field => field.HasValue).Select(field => CellSource.Of(field.Address));
}
