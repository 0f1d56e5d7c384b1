using System.Text.Json;

namespace Reports.Core.Templates;

/// <summary>Reads a template definition from its JSON.</summary>
public static class TemplateDefinitionReader
{
    /// <summary>The definition in <paramref name="json"/> (UTF-8).</summary>
    /// <exception cref="JsonException">Not a template definition.</exception>
    public static TemplateDefinition Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, TemplateJson.Default.TemplateDefinition)
        ?? throw new JsonException("The template definition is empty.");
}
