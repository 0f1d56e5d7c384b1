namespace Reports.Core.Diagrams.Maps.Streets;

/// <summary>Where a wire is left for another track.</summary>
/// <param name="At">Index along the wire.</param>
/// <param name="Towards">−1 when the route goes on to lower tracks, 1 to higher ones.</param>
/// <param name="Next">The wire it goes on along.</param>
internal readonly record struct Bend(int At, int Towards, Wire Next);
