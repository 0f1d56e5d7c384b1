namespace Reports.Core.Documents;

/// <summary>Paper of a section.</summary>
public enum PageLayout
{
    /// <summary>A4 upright.</summary>
    PortraitA4,

    /// <summary>A4 lying, for wide tables; the page number keeps its upright place.</summary>
    LandscapeA4,

    /// <summary>A3 lying, folded out: the map.</summary>
    FoldOutA3,
}
