namespace Reports.Core.Diagrams.Maps;

/// <summary>A column of the map.</summary>
/// <param name="Code">Its letter.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsChain">Whether it follows on the column before it, from upstream to downstream.</param>
internal sealed record MapColumn(string Code, string Name, bool IsChain);
