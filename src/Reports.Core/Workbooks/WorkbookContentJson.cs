using System.Text.Json.Serialization;

namespace Reports.Core.Workbooks;

/// <summary>How workbook content stands in JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    ReadCommentHandling = System.Text.Json.JsonCommentHandling.Skip)]
[JsonSerializable(typeof(WorkbookContent))]
internal sealed partial class WorkbookContentJson : JsonSerializerContext;
