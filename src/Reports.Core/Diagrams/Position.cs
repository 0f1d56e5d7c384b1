namespace Reports.Core.Diagrams;

/// <summary>A place on the page in points from its top left corner; y grows downwards.</summary>
public readonly record struct Position(double X, double Y);
