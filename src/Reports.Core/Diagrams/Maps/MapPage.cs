namespace Reports.Core.Diagrams.Maps;

/// <summary>Paper the map is laid out for.</summary>
public enum MapPage
{
    /// <summary>A3 lying.</summary>
    A3,

    /// <summary>A4 lying.</summary>
    A4,

    /// <summary>As large as it needs to be: a screen or a wall.</summary>
    Fit,

    /// <summary>The text area of the report's A3 fold-out, at full size: no margins of its own.</summary>
    FoldOut,
}
