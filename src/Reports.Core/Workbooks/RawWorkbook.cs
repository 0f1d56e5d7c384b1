namespace Reports.Core.Workbooks;

/// <summary>A workbook as read: cells with addresses, no meaning. The only thing binding may look at.</summary>
/// <param name="Name">File name without folder.</param>
/// <param name="Sha256">SHA-256 of the file's bytes, lower-case hex.</param>
/// <param name="Sheets">Sheets in tab order, hidden ones included.</param>
/// <param name="HasExternalLinks">Whether formulas point at other files.</param>
/// <param name="DefinedNames">Workbook-level defined names and what they refer to.</param>
public sealed record RawWorkbook(
    string Name,
    string Sha256,
    IReadOnlyList<RawSheet> Sheets,
    bool HasExternalLinks,
    IReadOnlyDictionary<string, string> DefinedNames)
{
    /// <summary>Number of non-empty cells over all sheets.</summary>
    public int NonEmptyCells => Sheets.Sum(sheet => sheet.Cells.Count);
}
