using System.Text.Json.Serialization;

namespace Reports.Core.Rules;

/// <summary>How a glossary stands in JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    ReadCommentHandling = System.Text.Json.JsonCommentHandling.Skip)]
[JsonSerializable(typeof(Glossary))]
internal sealed partial class GlossaryJson : JsonSerializerContext;
