using CsCheck;
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

    public static TheoryData<int, MapPage> Samples => new()
    {
        { 0, MapPage.Fit }, { 1, MapPage.A3 }, { 2, MapPage.A4 }, { 3, MapPage.FoldOut }, { 4, MapPage.Fit }, { 5, MapPage.A3 },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void No_pixel_of_a_text_lies_outside_the_box_that_was_measured_for_it(int sample, MapPage page)
    {
        var fonts = DiagramFonts.Load();
        var filled = sample == 0 ? RandomMaps.Full(24, 10) : RandomMaps.With(60).Generate(new PCG(7, (ulong)sample), null, out _);
        var map = SceneMapLayout.LayOutPages(filled, new SkiaTextMeasurer(fonts), page, new DateOnly(2026, 10, 12), "0123abcd").Pages[0];
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
