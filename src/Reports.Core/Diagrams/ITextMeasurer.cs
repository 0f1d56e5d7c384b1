namespace Reports.Core.Diagrams;

/// <summary>Measures text with the very font that paints it, kerning off.</summary>
public interface ITextMeasurer
{
    /// <summary>Advance width of one line in points.</summary>
    double Width(ReadOnlySpan<char> text, TextStyle style);
}
