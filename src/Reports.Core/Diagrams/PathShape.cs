namespace Reports.Core.Diagrams;

/// <summary>
/// Straight runs through the points; inner corners rounded by <paramref name="CornerRadius"/>. Filled when closed.
/// </summary>
public sealed record PathShape(
    IReadOnlyList<Position> Points,
    bool Closed,
    double CornerRadius,
    Colour? Fill,
    Stroke? Edge) : Shape;
