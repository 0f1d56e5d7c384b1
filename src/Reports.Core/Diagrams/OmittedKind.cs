namespace Reports.Core.Diagrams;

/// <summary>What kind of thing a figure leaves out.</summary>
public enum OmittedKind
{
    /// <summary>A link between two scenes of the map for which the page has no room.</summary>
    Link,

    /// <summary>A row of 协同关系 that does not join two different scenes of the map.</summary>
    LinkWithoutEnds,

    /// <summary>Words of a subtitle or footer for which the line has no room.</summary>
    Words,

    /// <summary>A character that the typeface lacks; a mark stands in its place.</summary>
    Character,
}
