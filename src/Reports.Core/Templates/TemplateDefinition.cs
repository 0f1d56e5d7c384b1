namespace Reports.Core.Templates;

/// <summary>
/// What a template promises: its sheets and columns, code lists and campaign data. Loaded from
/// <c>templates/one-map-four-lists.template.json</c>; everything about sheets and columns comes from here.
/// </summary>
public sealed record TemplateDefinition(
    string Id,
    string Version,
    Bilingual Title,
    IReadOnlyList<SheetDefinition> Sheets,
    IReadOnlyList<CodeList> CodeLists,
    CheckLimits Limits)
{
    /// <summary>The sheet with this key.</summary>
    /// <exception cref="KeyNotFoundException">The definition has no such sheet: our mistake, not the user's.</exception>
    public SheetDefinition Sheet(string key) =>
        Sheets.FirstOrDefault(sheet => sheet.Key == key)
        ?? throw new KeyNotFoundException($"The template definition has no sheet '{key}'.");

    /// <summary>The code list with this key.</summary>
    /// <exception cref="KeyNotFoundException">The definition has no such list: our mistake, not the user's.</exception>
    public CodeList CodeList(string key) =>
        CodeLists.FirstOrDefault(list => list.Key == key)
        ?? throw new KeyNotFoundException($"The template definition has no code list '{key}'.");
}
