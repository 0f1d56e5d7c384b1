namespace Reports.Core.Templates;

/// <summary>One sheet of the template.</summary>
/// <param name="Key">Lasting key, e.g. <c>scenes</c>; never shown.</param>
/// <param name="Name">Name on the tab.</param>
/// <param name="Kind">How the sheet is laid out.</param>
/// <param name="Required">Whether a usable workbook must have it.</param>
/// <param name="Group">Colour group of the tab: <c>guide</c>, <c>map</c> or <c>list</c>.</param>
/// <param name="Hint">The one filling rule shown under the title.</param>
/// <param name="ItemPrefix">Letter of element ids on a list sheet (D, M, T, P); null elsewhere.</param>
/// <param name="Bands">Grouped headings over the columns, in order.</param>
/// <param name="Columns">Columns in order; on a form, its fields.</param>
/// <param name="Example">The example row by column key; null when the sheet shows none.</param>
public sealed record SheetDefinition(
    string Key,
    Bilingual Name,
    SheetKind Kind,
    bool Required,
    string Group,
    Bilingual Hint,
    string? ItemPrefix,
    IReadOnlyList<ColumnBand> Bands,
    IReadOnlyList<ColumnDefinition> Columns,
    IReadOnlyDictionary<string, string>? Example)
{
    /// <summary>The column with this key.</summary>
    /// <exception cref="KeyNotFoundException">The sheet has no such column: our mistake, not the user's.</exception>
    public ColumnDefinition Column(string key) =>
        Columns.FirstOrDefault(column => column.Key == key)
        ?? throw new KeyNotFoundException($"Sheet '{Key}' has no column '{key}'.");
}
