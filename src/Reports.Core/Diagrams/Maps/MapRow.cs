namespace Reports.Core.Diagrams.Maps;

/// <summary>A row of the map: a business activity.</summary>
internal sealed record MapRow(string Code, string Name);
