using CsCheck;
using Reports.Core.Diagrams;
using Reports.Drawing.Typefaces;
using SkiaSharp;

namespace Reports.Tests.Drawing;

public class SkiaTextMeasurerTests
{
    private static readonly Gen<string> Text = Gen.Char["数据要素清单AVTo.,—★→（）　 f1iW一"].Array[0, 12].Select(chars => new string(chars));
    private static readonly Gen<TextStyle> Style = Gen.Select(
        Gen.Int[65, 240].Select(tenths => tenths / 10.0), Gen.Enum<TextWeight>(), (size, weight) => new TextStyle(size, weight));

    [Fact]
    public void A_line_is_as_wide_as_its_parts_so_there_is_no_kerning() =>
        Gen.Select(Text, Text, Style).Sample((left, right, style) =>
            Assert.Equal(Width(left, style) + Width(right, style), Width(left + right, style), 9));

    [Fact]
    public void Widths_grow_in_proportion_to_the_size() =>
        Gen.Select(Text, Style).Sample((text, style) =>
            Assert.Equal(2 * Width(text, style), Width(text, style with { Size = style.Size * 2 }), 9));

    [Fact]
    public void The_font_engine_advances_as_far_as_the_measurer_says() =>
        Gen.Select(Text, Style).Sample((text, style) =>
        {
            using var font = DiagramFace.FontOf(Fonts.Shipped[style.Weight].Typeface, style.Size);

            // The engine keeps sizes in 1/64 of a point, we keep them as they are.
            Assert.Equal(font.MeasureText(text), Width(text, style), (Width(text, style) / style.Size / 64) + 0.001);
        });

    [Fact]
    public void A_line_anchored_at_its_end_is_painted_up_to_there_and_no_farther()
    {
        const string FullBlocks = "国国国国国国";
        var right = 250.0;
        var width = Width(FullBlocks, new TextStyle(20, TextWeight.Regular));
        using var bitmap = SKBitmap.Decode(Fonts.Painter.Png(Fonts.Line(FullBlocks, TextAnchor.End, right), 288));

        var inked = Enumerable.Range(0, bitmap.Width)
            .Where(x => Enumerable.Range(0, bitmap.Height).Any(y => bitmap.GetPixel(x, y).Red < 128))
            .ToList();

        // The glyph's own side bearings are under a tenth of its width.
        Assert.InRange(inked[^1] / 4.0, right - 2, right);
        Assert.InRange(inked[0] / 4.0, right - width, right - width + 2);
    }

    [Fact]
    public void A_missing_character_is_as_wide_as_the_mark_painted_for_it()
    {
        var style = new TextStyle(10, TextWeight.Regular);

        Assert.Equal(Width("〓", style), Width("😀", style));
        Assert.Equal(0, Width("\u200B\uFE0F\u0001", style));
        Assert.Equal(Width("a b", style), Width("a\tb", style));
    }

    private static double Width(string text, TextStyle style) => Fonts.Measurer.Width(text, style);
}
