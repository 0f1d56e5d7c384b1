using Reports.Core.Workbooks;

namespace Reports.Core.Templates;

/// <summary>A sheet of the workbook recognised as one of the template's.</summary>
/// <param name="Definition">Which one.</param>
/// <param name="Source">The sheet as read.</param>
/// <param name="HeaderRow">Row of the column names, from 1; 0 on a form.</param>
/// <param name="Columns">Column number (from 1) of each column key that was found.</param>
/// <param name="Rows">Rows with data, in order; example, blank, total and repeated header rows left out.</param>
public sealed record BoundSheet(
    SheetDefinition Definition,
    RawSheet Source,
    int HeaderRow,
    IReadOnlyDictionary<string, int> Columns,
    IReadOnlyList<BoundRow> Rows);
