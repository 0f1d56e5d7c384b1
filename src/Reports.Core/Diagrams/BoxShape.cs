namespace Reports.Core.Diagrams;

/// <summary>A rectangle, its corners rounded by <paramref name="Radius"/> points.</summary>
public sealed record BoxShape(Box Box, double Radius, Colour? Fill, Stroke? Edge) : Shape
{
    /// <summary>Whether the fill is a 45° hatch (1.3 pt lines every 3 pt) instead of solid.</summary>
    public bool Hatched { get; init; }
}
