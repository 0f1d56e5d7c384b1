using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using Reports.Core.Findings;
using Reports.Core.Rules;
using Reports.Core.Workbooks;
using Reports.Core.Workbooks.Grids;
using Reports.Service.Answers;
using Reports.Service.Blocks;
using Reports.Service.Fixing;
using Reports.Service.Grids;
using Reports.Service.Health;
using Reports.Service.Jobs;
using Reports.Service.Pane;
using Reports.Service.Rules;
using Reports.Service.Templates;

namespace Reports.Service;

/// <summary>How everything the service takes and gives stands in JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters =
    [
        typeof(GridValueConverter),
        typeof(CamelCaseEnumConverter<SheetVisibility>),
        typeof(CamelCaseEnumConverter<Severity>),
        typeof(CamelCaseEnumConverter<SheetState>),
        typeof(CamelCaseEnumConverter<JobState>),
    ])]
[JsonSerializable(typeof(WorkbookGrid))]
[JsonSerializable(typeof(CheckAnswer))]
[JsonSerializable(typeof(FixRequest))]
[JsonSerializable(typeof(FixAnswer))]
[JsonSerializable(typeof(List<Edit>))]
[JsonSerializable(typeof(BlocksAnswer))]
[JsonSerializable(typeof(JobAnswer))]
[JsonSerializable(typeof(IReadOnlyList<RuleAnswer>))]
[JsonSerializable(typeof(RuleAnswer))]
[JsonSerializable(typeof(TemplateAnswer))]
[JsonSerializable(typeof(HealthAnswer))]
[JsonSerializable(typeof(PaneSettings))]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(Dictionary<string, string>[]))]
internal sealed partial class ServiceJson : JsonSerializerContext;
