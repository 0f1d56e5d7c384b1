namespace Reports.Core.Workbooks;

/// <summary>
/// What goes into a workbook that we write: for each sheet key its rows, each row by column key.
/// Form sheets (the cover) have one row. Several values in one cell are joined with <c>；</c>.
/// </summary>
public sealed record WorkbookContent(
    IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> Sheets)
{
    /// <summary>Nothing filled in: a blank template.</summary>
    public static WorkbookContent Empty { get; } =
        new(new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>>(StringComparer.Ordinal));

    /// <summary>The rows of one sheet; none when the sheet has no content.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string sheetKey) =>
        Sheets.TryGetValue(sheetKey, out var rows) ? rows : [];
}
