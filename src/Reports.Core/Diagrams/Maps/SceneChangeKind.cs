namespace Reports.Core.Diagrams.Maps;

/// <summary>What became of a scene since an earlier return.</summary>
public enum SceneChangeKind
{
    /// <summary>It was not there.</summary>
    Added,

    /// <summary>It is no longer there.</summary>
    Removed,

    /// <summary>Something about it differs.</summary>
    Changed,
}
