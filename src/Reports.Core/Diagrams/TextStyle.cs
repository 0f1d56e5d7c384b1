namespace Reports.Core.Diagrams;

/// <summary>Size in points and weight of a text.</summary>
public readonly record struct TextStyle(double Size, TextWeight Weight);
