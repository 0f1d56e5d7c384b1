using System.Text.Json.Serialization;

namespace Reports.Excel.Annotating;

/// <summary>How an annotation record stands in JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(AnnotationRecord))]
internal sealed partial class AnnotationRecordJson : JsonSerializerContext;
