namespace Reports.Core.Diagrams;

/// <summary>Measures text with the very font that paints it, kerning off.</summary>
public interface ITextMeasurer
{
    /// <summary>Advance width of one line in points.</summary>
    double Width(ReadOnlySpan<char> text, TextStyle style);

    /// <summary>The characters of a text that the font lacks, each once; a measurer that knows no font has none.</summary>
    IReadOnlyList<string> Missing(string text) => [];
}
