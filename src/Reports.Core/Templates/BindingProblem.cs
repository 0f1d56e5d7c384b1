using Reports.Core.Workbooks;

namespace Reports.Core.Templates;

/// <summary>Something that did not fit the template. A structure rule turns each into a finding.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Sheet">Name of the sheet in the workbook, or of the missing one in the template.</param>
/// <param name="Where">The first cell concerned; null when there is none.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Expected">What the template has there; null when nothing.</param>
/// <param name="Cells">The cells that were not imported because of it.</param>
public sealed record BindingProblem(
    BindingProblemKind Kind,
    string Sheet,
    CellAddress? Where,
    string Found,
    string? Expected,
    IReadOnlyList<CellAddress> Cells);
