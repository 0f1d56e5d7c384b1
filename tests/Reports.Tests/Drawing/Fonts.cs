using Reports.Core.Diagrams;
using Reports.Drawing;
using Reports.Drawing.Typefaces;
using Reports.Testing;

namespace Reports.Tests.Drawing;

/// <summary>The shipped fonts, loaded once for all drawing tests.</summary>
internal static class Fonts
{
    public static DiagramFonts Shipped { get; } = DiagramFonts.Load();

    public static SkiaTextMeasurer Measurer { get; } = new(Shipped);

    public static SkiaDiagramPainter Painter { get; } = new(Shipped);

    public static DiagramLayout Sample { get; } = SampleLayout.Of(Measurer);

    /// <summary>A sheet with one line of ink-coloured text at (10, 50).</summary>
    public static DiagramLayout Line(string text, TextAnchor anchor = TextAnchor.Start, double x = 10, double size = 20)
    {
        var style = new TextStyle(size, TextWeight.Regular);
        return new DiagramLayout(
            "line", 300, 80, "一行", "一行字。",
            [new TextShape(new Position(x, 50), anchor, text, style, Colour.Of("#000000"), Measurer.Width(text, style))], [], Step: 0);
    }
}
