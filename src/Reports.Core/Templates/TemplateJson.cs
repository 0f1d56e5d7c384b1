using System.Text.Json.Serialization;

namespace Reports.Core.Templates;

/// <summary>How template definitions stand in JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    ReadCommentHandling = System.Text.Json.JsonCommentHandling.Skip)]
[JsonSerializable(typeof(TemplateDefinition))]
internal sealed partial class TemplateJson : JsonSerializerContext;
