namespace Reports.Drawing.Typefaces;

/// <summary>What becomes of a character.</summary>
internal enum GlyphFate
{
    /// <summary>The face has it.</summary>
    Painted,

    /// <summary>The face lacks it; the mark 〓 stands in its place.</summary>
    Replaced,

    /// <summary>It has no picture of its own (a joiner, a variation selector): nothing is painted.</summary>
    Unseen,
}
