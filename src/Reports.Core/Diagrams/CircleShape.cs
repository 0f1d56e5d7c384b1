namespace Reports.Core.Diagrams;

/// <summary>A circle; <paramref name="HalfFilled"/> fills only its left half.</summary>
public sealed record CircleShape(Position Centre, double Radius, Colour? Fill, Stroke? Edge, bool HalfFilled = false) : Shape;
