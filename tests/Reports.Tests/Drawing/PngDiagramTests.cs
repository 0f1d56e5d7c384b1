using System.Buffers.Binary;
using System.IO.Compression;
using Reports.Core.Diagrams;
using Reports.Drawing.Raster;
using Reports.Testing;
using SkiaSharp;

namespace Reports.Tests.Drawing;

public class PngDiagramTests
{
    private static readonly SKColor Tint = SKColor.Parse("#ebf1fa");
    private static readonly SKColor Ink = SKColor.Parse("#1a2330");

    [Theory]
    [InlineData(72, 240, 160)]
    [InlineData(144, 480, 320)]
    [InlineData(300, 1000, 667)]
    public void The_picture_has_the_pixels_and_the_paper_size_asked_for(int dpi, int width, int height)
    {
        var png = Fonts.Painter.Png(Fonts.Sample, dpi);
        using var bitmap = SKBitmap.Decode(png);

        Assert.Equal((width, height), (bitmap.Width, bitmap.Height));
        var size = png.AsSpan(png.AsSpan().IndexOf("pHYs"u8) + 4, 9);
        Assert.Equal((int)Math.Round(dpi / 0.0254), BinaryPrimitives.ReadInt32BigEndian(size));
        Assert.Equal(1, size[8]);
    }

    [Fact]
    public void Fills_hatches_and_half_circles_are_where_the_layout_says()
    {
        using var bitmap = SKBitmap.Decode(Fonts.Painter.Png(Fonts.Sample, 288));
        SKColor At(double x, double y) => bitmap.GetPixel((int)(x * 4), (int)(y * 4));

        Assert.Equal(SKColors.White, At(2, 2));
        Assert.Equal(Tint, At(130, 60));
        Assert.Equal(SKColor.Parse("#14539a"), At(17.5, 30));
        Assert.Equal(Ink, At(148, 24));
        Assert.Equal((Ink, Tint), (At(169, 24), At(175, 24)));
        Assert.Equal(Tint, At(196, 24));

        // Hatch: across the stripes, both colours, each for about its share of 1.3 in 3 less the mixed pixels at the edges.
        var across = Enumerable.Range(0, 400).Select(step => At(145 + (step * 0.075), 50)).ToList();
        Assert.InRange(across.Count(colour => colour == SKColor.Parse("#44505f")), 400 * 0.28, 400 * 0.44);
        Assert.InRange(across.Count(colour => colour == Tint), 400 * 0.4, 400 * 0.57);

        // The hatch of the rounded box leaves its corner free.
        Assert.Equal(Tint, At(184.4, 57.6));
    }

    [Fact]
    public void Bands_join_without_a_seam()
    {
        var layout = CrowdedLayout.Of(Fonts.Measurer, 60);
        using var banded = SKBitmap.Decode(Fonts.Painter.Png(layout, 100));
        using var whole = new SKBitmap(new SKImageInfo(banded.Width, banded.Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using (var canvas = new SKCanvas(whole))
        using (var painter = new CanvasPainter(canvas, new WholeFaces(Fonts.Shipped)))
        {
            canvas.Clear(SKColors.White);
            canvas.Scale(100 / 72f);
            painter.Paint(layout.Shapes);
        }

        Assert.True(banded.Height > 1000);
        Assert.True(banded.Pixels.AsSpan().SequenceEqual(whole.Pixels));
    }

    [Fact]
    public void The_compressed_pixels_are_whole_and_their_checksum_is_right()
    {
        var png = Fonts.Painter.Png(Fonts.Sample, 300);
        var at = png.AsSpan().IndexOf("IDAT"u8);
        var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at - 4));
        using var pixels = new MemoryStream();
        using (var zlib = new ZLibStream(new MemoryStream(png, at + 4, length), CompressionMode.Decompress))
        {
            zlib.CopyTo(pixels);
        }

        Assert.Equal(667 * (1 + (1000 * 3)), pixels.Length);
        var (low, high) = (1u, 0u);
        foreach (var value in pixels.ToArray())
        {
            low = (low + value) % 65521;
            high = (high + low) % 65521;
        }

        Assert.Equal((high << 16) | low, BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(at + 4 + length - 4)));
    }

    [Fact]
    public void A_missing_character_is_painted_as_a_mark_people_see() =>
        Assert.Equal(Fonts.Painter.Png(Fonts.Line("缺〓字"), 96), Fonts.Painter.Png(Fonts.Line("缺😀字"), 96));

    [Theory]
    [InlineData(0)]
    [InlineData(2401)]
    public void Senseless_resolutions_are_refused(int dpi) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Fonts.Painter.Png(Fonts.Sample, dpi));

    [Fact]
    public void The_bytes_depend_on_layout_and_resolution_only()
    {
        var here = Fonts.Painter.Png(Fonts.Sample, 150);

        Assert.Equal(here, Fonts.Painter.Png(Fonts.Sample, 150));
        Assert.Equal(here, Elsewhere.Run(() => Fonts.Painter.Png(Fonts.Sample, 150)));
    }

    [Fact]
    public void A_compact_picture_is_smaller_and_looks_the_same()
    {
        var layout = CrowdedLayout.Of(Fonts.Measurer, 60);
        var (full, compact) = (Fonts.Painter.Png(layout, 150), Fonts.Painter.CompactPng(layout, 150));
        using var painted = SKBitmap.Decode(full);
        using var close = SKBitmap.Decode(compact);

        Assert.Equal((painted.Width, painted.Height), (close.Width, close.Height));
        Assert.True(compact.Length < 0.6 * full.Length, $"{compact.Length} of {full.Length} bytes");
        var squares = painted.Pixels.Zip(close.Pixels, (one, other) => Square(one.Red - other.Red) + Square(one.Green - other.Green) + Square(one.Blue - other.Blue));
        var noise = 10 * Math.Log10(255.0 * 255 / (squares.Average() / 3));
        Assert.True(noise > 45, $"{noise:0.0} dB");
        FiguresOfTheRun.Note("compact PNG", FormattableString.Invariant($"{100.0 * compact.Length / full.Length:0} % of the bytes, {noise:0.0} dB"));
    }

    [Fact]
    public void A_compact_picture_keeps_every_colour_that_covers_an_area()
    {
        // More shades than a palette holds, and one small mark.
        var shapes = Enumerable.Range(0, 400).Select(shade => (Shape)new BoxShape(new Box(shade % 20 * 10, shade / 20 * 10, 10, 10), 0, Colour.Of($"#{shade % 20 * 12:x2}80{shade / 20 * 12:x2}"), null))
            .Append(new BoxShape(new Box(95, 95, 2, 2), 0, Colour.Of("#ff0000"), null));
        var layout = new DiagramLayout("shades", 200, 200, "色块", "许多色块。", [.. shapes], [], Step: 0);

        using var picture = SKBitmap.Decode(Fonts.Painter.CompactPng(layout, 72));

        Assert.Equal(SKColor.Parse("#ff0000"), picture.GetPixel(96, 96));
        Assert.InRange(picture.Pixels.Distinct().Count(), 200, 256);
    }

    [Fact]
    public void A_compact_picture_of_few_colours_loses_nothing()
    {
        using var painted = SKBitmap.Decode(Fonts.Painter.Png(Fonts.Line("田", size: 60), 72));
        using var close = SKBitmap.Decode(Fonts.Painter.CompactPng(Fonts.Line("田", size: 60), 72));

        Assert.True(painted.Pixels.AsSpan().SequenceEqual(close.Pixels));
    }

    [Fact]
    public void The_bytes_of_a_compact_picture_depend_on_layout_and_resolution_only()
    {
        var here = Fonts.Painter.CompactPng(CrowdedLayout.Of(Fonts.Measurer, 60), 150);

        Assert.Equal(here, Elsewhere.Run(() => Fonts.Painter.CompactPng(CrowdedLayout.Of(Fonts.Measurer, 60), 150)));
    }

    private static double Square(int difference) => difference * difference;
}
