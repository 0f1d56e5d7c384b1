using Reports.Core.Rules;
using Reports.Core.Workbooks;

namespace Reports.Core.Fixes;

/// <summary>The order in which changes are written and listed: by tab, row and column.</summary>
public static class WritingOrder
{
    /// <summary>The changes in that order.</summary>
    public static IEnumerable<CellEdit> Of(RawWorkbook workbook, IEnumerable<CellEdit> edits)
    {
        var tabs = workbook.Sheets
            .Select((sheet, at) => (sheet.Name, At: at))
            .DistinctBy(tab => tab.Name, StringComparer.Ordinal)
            .ToDictionary(tab => tab.Name, tab => tab.At, StringComparer.Ordinal);
        return edits
            .OrderBy(edit => tabs.GetValueOrDefault(edit.Cell.Sheet, int.MaxValue))
            .ThenBy(edit => edit.Cell.Row)
            .ThenBy(edit => edit.Cell.Column);
    }
}
