namespace Reports.Core.Documents.Drafts;

/// <summary>A piece of text of one look.</summary>
/// <param name="Text">The text.</param>
/// <param name="Font">Typeface of Chinese text.</param>
/// <param name="HalfPoints">Size in half points.</param>
public sealed record DraftRun(string Text, string Font, int HalfPoints)
{
    /// <summary>Typeface of Latin letters and digits.</summary>
    public string LatinFont { get; init; } = "";

    /// <summary>Whether it is bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Colour as RRGGBB; empty for the usual black.</summary>
    public string Colour { get; init; } = "";

    /// <summary>Whether it is marked with a highlighter.</summary>
    public bool Highlighted { get; init; }
}
