using Reports.Core.Diagrams;
using Reports.Drawing.Typefaces;
using SkiaSharp;

namespace Reports.Drawing.Raster;

/// <summary>Where a canvas gets its glyphs from: the whole faces, or for a PDF copies with the used glyphs only.</summary>
internal interface IGlyphSource
{
    /// <summary>The face that shapes text.</summary>
    DiagramFace FaceOf(TextWeight weight);

    /// <summary>The typeface that paints it.</summary>
    SKTypeface TypefaceOf(TextWeight weight);

    /// <summary>Glyph ids of the shaping face as ids of the painting typeface.</summary>
    ushort[] Translate(TextWeight weight, ushort[] glyphs);
}
