namespace Reports.Core.Diagrams;

/// <summary>Paints a layout. Same layout, same bytes.</summary>
public interface IDiagramPainter
{
    /// <summary>An SVG; text as outlines, or as real text when <paramref name="keepText"/> is set.</summary>
    byte[] Svg(DiagramLayout layout, bool keepText);

    /// <summary>A PNG with <paramref name="dpi"/> pixels an inch.</summary>
    byte[] Png(DiagramLayout layout, int dpi);

    /// <summary>The same in 256 colours at most: less than half as large, and to the eye no different.</summary>
    byte[] CompactPng(DiagramLayout layout, int dpi);

    /// <summary>A one-page PDF with real, searchable text.</summary>
    byte[] Pdf(DiagramLayout layout);
}
