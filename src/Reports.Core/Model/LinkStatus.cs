namespace Reports.Core.Model;

/// <summary>How far a link works.</summary>
public enum LinkStatus
{
    /// <summary>已打通.</summary>
    Open,

    /// <summary>部分打通.</summary>
    Partial,

    /// <summary>断点.</summary>
    Broken,
}
