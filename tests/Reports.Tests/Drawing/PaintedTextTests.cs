using Reports.Core.Diagrams;
using Reports.Core.Diagrams.Maps;
using Reports.Drawing;
using Reports.Drawing.Typefaces;
using Reports.Tests.Core.Diagrams;
using SkiaSharp;

namespace Reports.Tests.Drawing;

public class PaintedTextTests
{
    private const int Dpi = 144;

    [Fact]
    public void No_pixel_of_a_text_lies_outside_the_box_that_was_measured_for_it()
    {
        var fonts = DiagramFonts.Load();
        var map = SceneMapLayout.LayOutPages(RandomMaps.Full(24, 10), new SkiaTextMeasurer(fonts), MapPage.Fit, new DateOnly(2026, 10, 12), "0123abcd").All[0];
        TextShape[] texts = [.. map.Flat().OfType<TextShape>().Select(text => text with { Colour = new Colour(0, 0, 0) })];

        using var bitmap = SKBitmap.Decode(new SkiaDiagramPainter(fonts).Png(map with { Shapes = texts }, Dpi));

        const double Scale = Dpi / 72.0;
        var allowed = new bool[bitmap.Width * bitmap.Height];
        foreach (var box in texts.Select(text => text.Bounds))
        {
            for (var y = (int)((box.Y - 0.8) * Scale); y <= (int)((box.Bottom + 0.8) * Scale); y++)
            {
                for (var x = (int)((box.X - 0.8) * Scale); x <= (int)((box.Right + 0.8) * Scale); x++)
                {
                    allowed[(Math.Clamp(y, 0, bitmap.Height - 1) * bitmap.Width) + Math.Clamp(x, 0, bitmap.Width - 1)] = true;
                }
            }
        }

        var outside = Enumerable.Range(0, allowed.Length).Count(at => !allowed[at] && bitmap.GetPixel(at % bitmap.Width, at / bitmap.Width).Red < 128);
        Assert.Equal(0, outside);
    }
}
