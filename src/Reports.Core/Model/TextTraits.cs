namespace Reports.Core.Model;

/// <summary>Kinds of characters that occur in a text; a rule that needs one of them need not look at texts without.</summary>
[Flags]
public enum TextTraits
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>An ASCII letter.</summary>
    Latin = 1,

    /// <summary>A digit, half or full width.</summary>
    Digit = 2,

    /// <summary>A percent sign.</summary>
    Percent = 4,

    /// <summary>A blank or a line break.</summary>
    Space = 8,

    /// <summary>A half-width mark: <c>, ; : ? ! ( )</c>.</summary>
    HalfMark = 16,

    /// <summary>A bracket or a quotation mark.</summary>
    Bracket = 32,

    /// <summary>The mark between parts of a list, 、.</summary>
    Pause = 64,

    /// <summary>A colon.</summary>
    Colon = 128,
}
