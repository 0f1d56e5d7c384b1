using Reports.Core.Workbooks;

namespace Reports.Core.Templates;

/// <summary>
/// The hidden identity of a template workbook: a very hidden sheet with id and version in B1 and B2, and one
/// workbook-level defined name per sheet that refers to its header, which Excel keeps right when sheets are renamed.
/// </summary>
/// <param name="SheetName">Name of the hidden sheet; null when there is none.</param>
/// <param name="Id">Template id found; null when there is no stamp.</param>
/// <param name="Version">Template version found; null when there is no stamp.</param>
/// <param name="SheetNames">Name of the sheet that each sheet key's defined name refers to.</param>
public sealed record TemplateStamp(
    string? SheetName,
    string? Id,
    string? Version,
    IReadOnlyDictionary<string, string> SheetNames)
{
    /// <summary>Name of the very hidden sheet.</summary>
    public const string StampSheet = "_template";

    /// <summary>Defined names are this and a sheet key, e.g. <c>template_scenes</c>.</summary>
    public const string NamePrefix = "template_";

    /// <summary>Reads the stamp of a workbook; every part may be missing.</summary>
    public static TemplateStamp Read(RawWorkbook workbook)
    {
        var sheet = workbook.Sheets.FirstOrDefault(candidate =>
            candidate.Visibility != SheetVisibility.Visible
            && candidate.Name.StartsWith(StampSheet, StringComparison.Ordinal));
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, target) in workbook.DefinedNames)
        {
            if (name.StartsWith(NamePrefix, StringComparison.Ordinal) && SheetOf(target) is { } sheetName)
            {
                names[name[NamePrefix.Length..]] = sheetName;
            }
        }

        return new TemplateStamp(sheet?.Name, TextAt(sheet, 1), TextAt(sheet, 2), names);
    }

    private static string? TextAt(RawSheet? sheet, int row) =>
        sheet?.Cells.Where(cell => cell.Row == row && cell.Column == 2).Select(cell => cell.Text.Trim()).FirstOrDefault();

    // 'It''s a sheet'!$A$4:$M$4 → It's a sheet; #REF!… means the sheet was deleted.
    private static string? SheetOf(string target)
    {
        var bang = target.LastIndexOf('!');
        if (bang <= 0 || target.Contains("#REF", StringComparison.Ordinal))
        {
            return null;
        }

        var name = target[..bang];
        return name is ['\'', .., '\''] ? name[1..^1].Replace("''", "'", StringComparison.Ordinal) : name;
    }
}
