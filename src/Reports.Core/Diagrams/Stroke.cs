namespace Reports.Core.Diagrams;

/// <summary>How a line is drawn. Widths and dash lengths in points; no dashes: a solid line.</summary>
public sealed record Stroke(Colour Colour, double Width, IReadOnlyList<double> Dashes, bool RoundCaps = false)
{
    /// <summary>A solid line.</summary>
    public static Stroke Solid(Colour colour, double width) => new(colour, width, []);
}
