using Reports.Core.Diagrams;
using Reports.Drawing.Typefaces;
using SkiaSharp;

namespace Reports.Drawing.Raster;

/// <summary>Paints a layout to PNG in bands, so that an A3 sheet at 300 dpi needs 10 MB of pixels, not 70, and all cores help.</summary>
internal static class PngDiagram
{
    /// <summary>Rows in a band. Fixed: the bytes must not depend on the machine.</summary>
    private const int BandHeight = 256;

    /// <summary>Rows painted above and below a band and thrown away: Skia smooths edges a little differently where it is cut off.</summary>
    private const int Margin = 8;

    /// <summary>The file's bytes, every colour as it was painted.</summary>
    public static byte[] Write(DiagramLayout layout, int dpi, DiagramFonts fonts)
    {
        var (width, height, bands) = Paint(layout, dpi, fonts, (pixels, across) => PngBand.Of(pixels, across, pixels.Length / (4 * across)));
        return PngFile.Write(width, height, dpi, bands);
    }

    /// <summary>The file's bytes in 256 colours at most.</summary>
    public static byte[] WriteCompact(DiagramLayout layout, int dpi, DiagramFonts fonts)
    {
        var (width, height, images) = Paint(layout, dpi, fonts, (pixels, _) => new ColourImage(pixels));
        var palette = new ColourPalette(images);
        var bands = new PngBand[images.Length];
        Parallel.For(0, bands.Length, at =>
        {
            using var image = images[at];
            bands[at] = PngBand.Of(image, palette, width);
        });
        return PngFile.Write(width, height, dpi, bands, palette);
    }

    private static (int Width, int Height, T[] Bands) Paint<T>(DiagramLayout layout, int dpi, DiagramFonts fonts, Func<ReadOnlySpan<byte>, int, T> take)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dpi, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dpi, 2400);
        var scale = dpi / 72.0;
        var width = Math.Max(1, (int)Math.Round(layout.Width * scale));
        var height = Math.Max(1, (int)Math.Round(layout.Height * scale));
        using var picture = Record(layout, fonts);
        var bands = new T[(height + BandHeight - 1) / BandHeight];
        Parallel.For(0, bands.Length, at =>
        {
            var top = at * BandHeight;
            var rows = Math.Min(BandHeight, height - top);
            var size = new SKImageInfo(width, rows + (2 * Margin), SKColorType.Rgba8888, SKAlphaType.Opaque);
            using var surface = SKSurface.Create(size, new SKSurfaceProperties(SKPixelGeometry.Unknown));
            var canvas = surface.Canvas;
            canvas.Clear(SKColors.White);
            canvas.Translate(0, Margin - top);
            canvas.Scale((float)scale);
            canvas.DrawPicture(picture);
            using var pixels = surface.PeekPixels();
            bands[at] = take(pixels.GetPixelSpan().Slice(Margin * size.RowBytes, rows * size.RowBytes), width);
        });
        return (width, height, bands);
    }

    private static SKPicture Record(DiagramLayout layout, DiagramFonts fonts)
    {
        using var recorder = new SKPictureRecorder();
        var canvas = recorder.BeginRecording(new SKRect(0, 0, (float)layout.Width, (float)layout.Height), useRTree: true);
        using var painter = new CanvasPainter(canvas, new WholeFaces(fonts));
        painter.Paint(layout.Shapes);
        return recorder.EndRecording();
    }
}
