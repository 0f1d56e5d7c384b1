using System.Text.Json;
using Reports.Core;
using Reports.Core.Templates;

namespace Reports.Service.Templates;

/// <summary>A column of a sheet, or a field of a form.</summary>
/// <param name="Key">Lasting key.</param>
/// <param name="Header">Its heading.</param>
/// <param name="Required"><c>required</c>, <c>conditional</c> or <c>optional</c>.</param>
/// <param name="Type">What it holds, e.g. <c>choice</c>.</param>
/// <param name="Codes">The values of its list; not there when anything may be typed.</param>
/// <param name="Help">What to type.</param>
public sealed record TemplateColumn(string Key, string Header, string Required, string Type, IReadOnlyList<string>? Codes, string Help)
{
    /// <summary>The answer for a column.</summary>
    internal static TemplateColumn Of(ColumnDefinition column, TemplateDefinition template, Language language) => new(
        column.Key,
        column.Heading.In(language),
        JsonNamingPolicy.CamelCase.ConvertName(column.Requirement.ToString()),
        JsonNamingPolicy.CamelCase.ConvertName(column.Type.ToString()),
        column.CodeList is { } list ? [.. template.CodeList(list).Values.Select(value => value.Name.In(language))] : null,
        column.Help.In(language));
}
