using Reports.Core.Diagrams;

namespace Reports.Drawing.Typefaces;

/// <summary>Adds up the advance widths <see cref="SkiaDiagramPainter"/> places glyphs by: no kerning, no hinting, no rounding.</summary>
public sealed class SkiaTextMeasurer(DiagramFonts fonts) : ITextMeasurer
{
    /// <inheritdoc />
    public double Width(ReadOnlySpan<char> text, TextStyle style)
    {
        var face = fonts[style.Weight];
        return face.AdvanceOf(text) * style.Size / face.UnitsPerEm;
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Missing(string text) => fonts.MissingGlyphs(text);
}
