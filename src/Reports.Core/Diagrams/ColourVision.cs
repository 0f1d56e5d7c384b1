namespace Reports.Core.Diagrams;

/// <summary>Ways of seeing a figure that its meaning must survive.</summary>
internal enum ColourVision
{
    /// <summary>All cones.</summary>
    Full,

    /// <summary>No red cones.</summary>
    Protanopia,

    /// <summary>No green cones.</summary>
    Deuteranopia,

    /// <summary>No blue cones.</summary>
    Tritanopia,

    /// <summary>Black-and-white print.</summary>
    Grey,
}
