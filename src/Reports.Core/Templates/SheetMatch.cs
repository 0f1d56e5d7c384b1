using Reports.Core.Findings;
using Reports.Core.Workbooks;

namespace Reports.Core.Templates;

/// <summary>Which sheet of the workbook is which of the template's.</summary>
/// <param name="Sheets">The recognised sheet of each sheet key.</param>
/// <param name="Problems">Missing, renamed, duplicate and unknown sheets.</param>
/// <param name="Unknown">Sheets that the template does not know.</param>
internal sealed record SheetMatch(
    IReadOnlyDictionary<string, RawSheet> Sheets,
    IReadOnlyList<BindingProblem> Problems,
    IReadOnlyList<RawSheet> Unknown)
{
    /// <summary>Finds sheets by hidden name first, then by tab name, then by their headings.</summary>
    public static SheetMatch Of(RawWorkbook workbook, TemplateDefinition template, TemplateStamp stamp)
    {
        var found = new Dictionary<string, RawSheet>(StringComparer.Ordinal);
        var free = workbook.Sheets.Where(sheet => sheet.Name != stamp.SheetName && !OwnMarks.IsIndex(sheet)).ToList();
        Take(definition => free.FirstOrDefault(sheet => stamp.SheetNames.GetValueOrDefault(definition.Key) == sheet.Name));
        Take(definition => free.FirstOrDefault(sheet => HeaderText.Fold(sheet.Name) == HeaderText.Fold(definition.Name.Zh)));
        Take(definition => free.FirstOrDefault(sheet => LooksLike(sheet, definition)));

        var problems = template.Sheets
            .Where(definition => definition.Required && !found.ContainsKey(definition.Key))
            .Select(definition => new BindingProblem(BindingProblemKind.MissingSheet, definition.Name.Zh, null, "", definition.Name.Zh, []))
            .ToList();
        problems.AddRange(
            from definition in template.Sheets
            where found.ContainsKey(definition.Key) && found[definition.Key].Name != definition.Name.Zh
            select new BindingProblem(
                BindingProblemKind.RenamedSheet, found[definition.Key].Name, null, found[definition.Key].Name, definition.Name.Zh, []));
        problems.AddRange(
            from sheet in free
            where sheet.Cells.Count > 0
            let twin = template.Sheets.FirstOrDefault(definition => LooksLike(sheet, definition))
            select new BindingProblem(
                twin is null ? BindingProblemKind.UnknownSheet : BindingProblemKind.DuplicateSheet,
                sheet.Name,
                new CellAddress(sheet.Name, sheet.Cells[0].Row, sheet.Cells[0].Column),
                sheet.Name,
                twin?.Name.Zh,
                [.. sheet.Cells.Select(cell => new CellAddress(sheet.Name, cell.Row, cell.Column))]));
        return new SheetMatch(found, problems, free);

        void Take(Func<SheetDefinition, RawSheet?> find)
        {
            foreach (var definition in template.Sheets.Where(definition => !found.ContainsKey(definition.Key)))
            {
                if (find(definition) is { } sheet)
                {
                    found[definition.Key] = sheet;
                    free.Remove(sheet);
                }
            }
        }
    }

    // A header fingerprint: at least two thirds of a grid's headings in one of its first rows.
    private static bool LooksLike(RawSheet sheet, SheetDefinition definition) =>
        definition.Kind == SheetKind.Grid
        && HeaderRow.Find(sheet, definition) is { } header
        && header.Columns.Count * 3 >= definition.Columns.Count * 2;
}
