using System.Text.Json.Serialization;

namespace Reports.Service.Pane;

/// <summary>What the page must know about its service.</summary>
/// <param name="OfficeJs">Where office.js is, when the page runs inside Office; null when it is never loaded.</param>
/// <param name="MaxBodyBytes">Bytes of a request body that the service takes.</param>
/// <param name="Version">Version of the program.</param>
public sealed record PaneSettings(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? OfficeJs,
    long MaxBodyBytes,
    string Version);
