namespace Reports.Service.Templates;

/// <summary>A sheet of the template.</summary>
/// <param name="Key">Lasting key.</param>
/// <param name="Name">Name on the tab.</param>
/// <param name="Kind"><c>grid</c> or <c>form</c>.</param>
/// <param name="Optional">Whether a workbook may do without it.</param>
/// <param name="Columns">Its columns or fields.</param>
public sealed record TemplateSheet(string Key, string Name, string Kind, bool Optional, IReadOnlyList<TemplateColumn> Columns);
