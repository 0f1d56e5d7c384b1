using Reports.Core.Model;
using Reports.Core.Rules;
using Reports.Core.Templates;

namespace Reports.Core.Comparing;

/// <summary>How two workbooks of the same industry differ, by meaning: rows are the same when they speak of the same thing, wherever they stand.</summary>
/// <param name="Sheets">Sheets that differ, in the template's order.</param>
/// <param name="NewFindings">Findings that only the new workbook has.</param>
/// <param name="GoneFindings">Findings that only the old workbook has.</param>
public sealed record WorkbookComparison(IReadOnlyList<SheetChanges> Sheets, IReadOnlyList<Finding> NewFindings, IReadOnlyList<Finding> GoneFindings)
{
    /// <summary>Compares two workbooks.</summary>
    public static WorkbookComparison Of(IndustryMap old, CheckResult oldCheck, IndustryMap @new, CheckResult newCheck)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(oldCheck);
        ArgumentNullException.ThrowIfNull(@new);
        ArgumentNullException.ThrowIfNull(newCheck);
        var before = new FindingKeys(old).Of(oldCheck.Findings);
        var after = new FindingKeys(@new).Of(newCheck.Findings);
        return new WorkbookComparison(SheetsOf(old, @new), FindingKeys.Without(after, before), FindingKeys.Without(before, after));
    }

    /// <summary>The rows that differ, sheet by sheet.</summary>
    internal static IReadOnlyList<RowChange> Rows(IndustryMap old, IndustryMap @new) => [.. SheetsOf(old, @new).SelectMany(sheet => sheet.Rows)];

    private static IReadOnlyList<SheetChanges> SheetsOf(IndustryMap old, IndustryMap @new) =>
    [
        .. @new.Workbook.Template.Sheets
            .Select(sheet => Sheet(sheet, RowsOf(old.Workbook, sheet), RowsOf(@new.Workbook, sheet)))
            .Where(sheet => sheet.Rows.Count > 0 || sheet.Moved > 0),
    ];

    private static IReadOnlyList<BoundRow> RowsOf(BoundWorkbook workbook, SheetDefinition sheet) => workbook.Rows(sheet.Key);

    private static SheetChanges Sheet(SheetDefinition sheet, IReadOnlyList<BoundRow> old, IReadOnlyList<BoundRow> @new)
    {
        var match = RowMatch.Of(old, @new, RowKeys.Of(sheet));
        var changes = new List<RowChange>();
        foreach (var row in @new)
        {
            if (!match.OldOf.TryGetValue(row, out var before))
            {
                changes.Add(new RowChange(sheet.Key, RowChangeKind.Added, RowKeys.TitleOf(row), null, row.Where, []));
            }
            else if (Fields(sheet, before, row) is { Count: > 0 } fields)
            {
                changes.Add(new RowChange(sheet.Key, RowChangeKind.Changed, RowKeys.TitleOf(row), before.Where, row.Where, fields));
            }
        }

        changes.AddRange(match.Removed.Select(row => new RowChange(sheet.Key, RowChangeKind.Removed, RowKeys.TitleOf(row), row.Where, null, [])));
        return new SheetChanges(sheet.Key, sheet.Name, changes, match.Moved);
    }

    // Numbers and ids that the program gives say nothing of what people changed.
    private static List<FieldChange> Fields(SheetDefinition sheet, BoundRow old, BoundRow @new) =>
    [
        .. from column in sheet.Columns
           where column.Origin != ColumnOrigin.Automatic
           let before = old[column.Key]
           let after = @new[column.Key]
           where TextOf(before) != TextOf(after)
           select new FieldChange(column.Key, column.Heading, TextOf(before), TextOf(after), before.Address, after.Address),
    ];

    private static string TextOf(Field field) => field.State == FieldState.Value ? field.Text : field.Original.Trim();
}
