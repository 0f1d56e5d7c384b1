using System.Text.Json.Serialization;

namespace Reports.Core.Migrating;

/// <summary>How migrations stand in JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(TemplateMigration))]
internal sealed partial class MigrationJson : JsonSerializerContext;
