namespace Reports.Core.Rules.Causes;

/// <summary>What kind of thing several findings may stem from.</summary>
internal enum CauseKind
{
    /// <summary>A scene code that is used but not on the scene sheet.</summary>
    Scene,

    /// <summary>An element id that is used but in no list.</summary>
    Item,

    /// <summary>A segment letter that is used but not registered.</summary>
    Segment,
}
