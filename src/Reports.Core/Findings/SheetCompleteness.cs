using Reports.Core.Templates;
using Reports.Core.Workbooks;

namespace Reports.Core.Findings;

/// <summary>How far one sheet of the template is filled in, and what weighs on it.</summary>
/// <param name="Definition">Which sheet.</param>
/// <param name="Name">Its name in the workbook; the template's when it is not there.</param>
/// <param name="State">Whether the workbook has it.</param>
/// <param name="Rows">Rows with data; a form has one.</param>
/// <param name="Required">Cells that must be filled.</param>
/// <param name="Missing">Those of them that are not, in reading order.</param>
/// <param name="Errors">Findings that block submission.</param>
/// <param name="Warnings">Findings that a reviewer may accept.</param>
/// <param name="Notes">Findings worth knowing.</param>
public sealed record SheetCompleteness(
    SheetDefinition Definition,
    string Name,
    SheetState State,
    int Rows,
    int Required,
    IReadOnlyList<(CellAddress Cell, ColumnDefinition Column)> Missing,
    int Errors,
    int Warnings,
    int Notes)
{
    /// <summary>Required cells that are filled.</summary>
    public int Filled => Required - Missing.Count;
}
