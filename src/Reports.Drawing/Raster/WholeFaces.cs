using Reports.Core.Diagrams;
using Reports.Drawing.Typefaces;
using SkiaSharp;

namespace Reports.Drawing.Raster;

/// <summary>Paints with the faces as they are.</summary>
internal sealed class WholeFaces(DiagramFonts fonts) : IGlyphSource
{
    /// <inheritdoc />
    public DiagramFace FaceOf(TextWeight weight) => fonts[weight];

    /// <inheritdoc />
    public SKTypeface TypefaceOf(TextWeight weight) => fonts[weight].Typeface;

    /// <inheritdoc />
    public ushort[] Translate(TextWeight weight, ushort[] glyphs) => glyphs;
}
