using System.Text.Json;

namespace Reports.Core.Rules;

/// <summary>Reads a glossary from its JSON, such as <c>templates/dictionary/glossary.json</c>.</summary>
public static class GlossaryReader
{
    /// <summary>The glossary in <paramref name="json"/> (UTF-8).</summary>
    /// <exception cref="JsonException">Not a glossary.</exception>
    public static Glossary Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, GlossaryJson.Default.Glossary)
        ?? throw new JsonException("The glossary is empty.");
}
