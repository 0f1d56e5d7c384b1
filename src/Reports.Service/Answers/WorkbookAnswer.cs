using System.Text.Json.Serialization;

namespace Reports.Service.Answers;

/// <summary>Which workbook was looked at.</summary>
/// <param name="Name">File name.</param>
/// <param name="Sha256">Hash of what was sent.</param>
/// <param name="Template">Template it was bound to.</param>
/// <param name="TemplateVersion">Version stamped in the workbook; null when there is no stamp.</param>
public sealed record WorkbookAnswer(
    string Name,
    string Sha256,
    string Template,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? TemplateVersion);
