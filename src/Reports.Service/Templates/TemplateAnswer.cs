using Reports.Core;
using Reports.Core.Templates;

namespace Reports.Service.Templates;

/// <summary>The template: its sheets and columns in one language.</summary>
/// <param name="Id">Lasting id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Sheets">Sheets that people fill, in tab order.</param>
public sealed record TemplateAnswer(string Id, string Version, IReadOnlyList<TemplateSheet> Sheets)
{
    /// <summary>The answer for a definition.</summary>
    internal static TemplateAnswer Of(TemplateDefinition template, Language language) => new(
        template.Id,
        template.Version,
        [
            .. template.Sheets
                .Where(sheet => sheet.Kind is SheetKind.Grid or SheetKind.Form)
                .Select(sheet => new TemplateSheet(
                    sheet.Key,
                    sheet.Name.In(language),
                    sheet.Kind == SheetKind.Form ? "form" : "grid",
                    !sheet.Required,
                    [.. sheet.Columns.Select(column => TemplateColumn.Of(column, template, language))])),
        ]);
}
