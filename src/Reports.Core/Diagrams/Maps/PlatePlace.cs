namespace Reports.Core.Diagrams.Maps;

/// <summary>A plate with the line it stands on.</summary>
internal sealed record PlatePlace(PageReference Reference, int Line);
