using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reports.Service.Answers;

/// <summary>Enum members in camel case, e.g. <c>veryHidden</c>; numbers are not taken.</summary>
internal sealed class CamelCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
