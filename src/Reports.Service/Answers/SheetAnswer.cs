using Reports.Core;
using Reports.Core.Findings;

namespace Reports.Service.Answers;

/// <summary>How far a sheet is filled in.</summary>
/// <param name="Key">Lasting key of the sheet.</param>
/// <param name="Name">Its name in the workbook.</param>
/// <param name="State">Whether it is there.</param>
/// <param name="Rows">Rows with data.</param>
/// <param name="Required">Cells that must be filled.</param>
/// <param name="Filled">Those that are.</param>
/// <param name="Missing">The first 200 that are not.</param>
/// <param name="MissingCount">How many are not.</param>
/// <param name="Errors">Findings that block submission.</param>
/// <param name="Warnings">Findings that a reviewer may accept.</param>
/// <param name="Notes">Findings worth knowing.</param>
public sealed record SheetAnswer(
    string Key,
    string Name,
    SheetState State,
    int Rows,
    int Required,
    int Filled,
    IReadOnlyList<MissingCell> Missing,
    int MissingCount,
    int Errors,
    int Warnings,
    int Notes)
{
    private const int MostMissing = 200;

    /// <summary>The answer for a sheet.</summary>
    internal static SheetAnswer Of(SheetCompleteness sheet, Language language) => new(
        sheet.Definition.Key,
        sheet.Name,
        sheet.State,
        sheet.Rows,
        sheet.Required,
        sheet.Filled,
        [.. sheet.Missing.Take(MostMissing).Select(missing => new MissingCell(missing.Cell.A1, missing.Cell.Row, missing.Column.Key, missing.Column.Heading.In(language)))],
        sheet.Missing.Count,
        sheet.Errors,
        sheet.Warnings,
        sheet.Notes);
}
