using Reports.Core.Workbooks;

namespace Reports.Core.Templates;

/// <summary>A workbook bound to the template: which sheet, column and row each cell belongs to.</summary>
/// <param name="Source">The workbook as read.</param>
/// <param name="Template">The template it was bound to.</param>
/// <param name="VersionFound">Template version stamped in the workbook; null when there is no stamp.</param>
/// <param name="Sheets">Recognised sheets by key.</param>
/// <param name="Problems">What did not fit, in workbook order.</param>
/// <param name="Cells">Where every cell went.</param>
public sealed record BoundWorkbook(
    RawWorkbook Source,
    TemplateDefinition Template,
    string? VersionFound,
    IReadOnlyDictionary<string, BoundSheet> Sheets,
    IReadOnlyList<BindingProblem> Problems,
    CellCounts Cells)
{
    /// <summary>How each sheet was bound, by key; what a later binding can take over.</summary>
    internal IReadOnlyDictionary<string, SheetBinding> Bindings { get; init; } = new Dictionary<string, SheetBinding>(StringComparer.Ordinal);

    /// <summary>The rows of a sheet; none when it is not there.</summary>
    public IReadOnlyList<BoundRow> Rows(string sheetKey) =>
        Sheets.TryGetValue(sheetKey, out var sheet) ? sheet.Rows : [];
}
