using Reports.Core.Model;
using Reports.Core.Rules;
using Reports.Core.Templates;

namespace Reports.Core.Findings;

/// <summary>What is still missing, sheet by sheet.</summary>
public static class Completeness
{
    /// <summary>The sheets that people fill, in the order of the template.</summary>
    public static IReadOnlyList<SheetCompleteness> Of(IndustryMap map, CheckResult result)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(result);
        var findings = result.Findings.ToLookup(finding => finding.Sheet, StringComparer.Ordinal);
        return
        [
            .. map.Workbook.Template.Sheets
                .Where(definition => definition.Kind is SheetKind.Grid or SheetKind.Form)
                .Select(definition => Of(definition, map.Workbook.Sheets.GetValueOrDefault(definition.Key), findings)),
        ];
    }

    private static SheetCompleteness Of(SheetDefinition definition, BoundSheet? sheet, ILookup<string, Finding> findings)
    {
        var name = sheet?.Source.Name ?? definition.Name.Zh;
        var required = sheet is null
            ? []
            : sheet.Rows
                .SelectMany(row => definition.Columns.Where(column => column.IsRequiredIn(row)).Select(column => (Field: row[column.Key], Column: column)))
                .Where(pair => pair.Field.State != FieldState.Absent)
                .ToArray();
        int Count(Severity severity) => findings[name].Count(finding => finding.Severity == severity);
        return new SheetCompleteness(
            definition,
            name,
            sheet is not null ? SheetState.Found : definition.Required ? SheetState.Missing : SheetState.Optional,
            sheet?.Rows.Count ?? 0,
            required.Length,
            [.. required.Where(pair => pair.Field.IsMissing).Select(pair => (pair.Field.Address, pair.Column))],
            Count(Severity.Error),
            Count(Severity.Warning),
            Count(Severity.Note));
    }
}
