namespace Reports.Core.Diagrams;

/// <summary>Which end of a line of text its position gives.</summary>
public enum TextAnchor
{
    /// <summary>Left end.</summary>
    Start,

    /// <summary>Middle.</summary>
    Middle,

    /// <summary>Right end.</summary>
    End,
}
