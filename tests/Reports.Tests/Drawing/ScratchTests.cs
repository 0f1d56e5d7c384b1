using Reports.Drawing;
using Reports.Drawing.Typefaces;
using Reports.Testing;

namespace Reports.Tests.Drawing;

public class ScratchTests
{
    [Fact]
    public void Write_all()
    {
        using var fonts = DiagramFonts.Load();
        var layout = SampleLayout.Of(new SkiaTextMeasurer(fonts));
        var painter = new SkiaDiagramPainter(fonts);
        Directory.CreateDirectory("/tmp/painter");
        File.WriteAllBytes("/tmp/painter/s.svg", painter.Svg(layout, false));
        File.WriteAllBytes("/tmp/painter/st.svg", painter.Svg(layout, true));
        File.WriteAllBytes("/tmp/painter/s.png", painter.Png(layout, 300));
        File.WriteAllBytes("/tmp/painter/s.pdf", painter.Pdf(layout));
    }
}
