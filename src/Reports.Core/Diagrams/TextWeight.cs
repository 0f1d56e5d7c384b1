namespace Reports.Core.Diagrams;

/// <summary>Weight of the one typeface diagrams use.</summary>
public enum TextWeight
{
    /// <summary>400.</summary>
    Regular,

    /// <summary>500.</summary>
    Medium,

    /// <summary>700.</summary>
    Bold,
}
