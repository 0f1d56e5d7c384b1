using Reports.Core.Diagrams;
using Reports.Drawing.Pdf;
using Reports.Drawing.Raster;
using Reports.Drawing.Svg;
using Reports.Drawing.Typefaces;

namespace Reports.Drawing;

/// <summary>Paints layouts to SVG, PNG and PDF. Decides nothing; safe to use from several threads.</summary>
public sealed class SkiaDiagramPainter(DiagramFonts fonts) : IDiagramPainter
{
    private readonly GlyphShapes _glyphShapes = new(fonts);

    /// <inheritdoc />
    public byte[] Svg(DiagramLayout layout, bool keepText) => new SvgDiagram(fonts, _glyphShapes, keepText).Write(layout);

    /// <inheritdoc />
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dpi"/> is outside 1 … 2400.</exception>
    public byte[] Png(DiagramLayout layout, int dpi) => PngDiagram.Write(layout, dpi, fonts);

    /// <inheritdoc />
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dpi"/> is outside 1 … 2400.</exception>
    public byte[] CompactPng(DiagramLayout layout, int dpi) => PngDiagram.WriteCompact(layout, dpi, fonts);

    /// <inheritdoc />
    public byte[] Pdf(DiagramLayout layout) => Pdf([layout]);

    /// <summary>A PDF with one page for each layout, in order; the first gives the title and the subject.</summary>
    public byte[] Pdf(IReadOnlyList<DiagramLayout> pages) => PdfDiagram.Write(pages, fonts);
}
