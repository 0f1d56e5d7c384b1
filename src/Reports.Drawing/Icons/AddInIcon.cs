using SkiaSharp;

namespace Reports.Drawing.Icons;

/// <summary>The add-in's mark: one map and the four lists that hang on it, white on blue, on a grid of 16 so that edges are sharp.</summary>
public static class AddInIcon
{
    private const int Grid = 16;
    private const float Spine = 7.5f;
    private const float ListLeft = 9;
    private static readonly SKColor Ground = new(0x14, 0x53, 0x9A);

    // Middles of the four lists: on these the lists begin and end between two pixels of the smallest size.
    private static readonly float[] Lists = [3, 6, 10, 13];

    /// <summary>The sizes that Office asks for, in pixels.</summary>
    public static IReadOnlyList<int> Sizes { get; } = [16, 32, 64, 80];

    /// <summary>The mark as PNG. The same size gives the same bytes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The size is not one of <see cref="Sizes"/>.</exception>
    public static byte[] Png(int pixels)
    {
        if (!Sizes.Contains(pixels))
        {
            throw new ArgumentOutOfRangeException(nameof(pixels), pixels, "Office asks for 16, 32, 64 and 80 pixels.");
        }

        using var surface = SKSurface.Create(new SKImageInfo(pixels, pixels, SKColorType.Rgba8888, SKAlphaType.Premul));
        surface.Canvas.Clear(SKColors.Transparent);
        surface.Canvas.Scale(pixels / (float)Grid);
        Draw(surface.Canvas);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private static void Draw(SKCanvas canvas)
    {
        using var ground = new SKPaint { Color = Ground, IsAntialias = true };
        using var ink = new SKPaint { Color = SKColors.White, IsAntialias = true };
        using var line = new SKPaint { Color = SKColors.White, IsAntialias = true, IsStroke = true, StrokeWidth = 1 };
        canvas.DrawRoundRect(new SKRect(0, 0, Grid, Grid), 3, 3, ground);
        foreach (var y in Lists)
        {
            canvas.DrawLine(Spine, y, ListLeft, y, line);
            canvas.DrawRoundRect(SKRect.Create(ListLeft, y - 1, 5, 2), 0.4f, 0.4f, ink);
        }

        canvas.DrawLine(Spine, Lists[0] - 0.5f, Spine, Lists[^1] + 0.5f, line);
        canvas.DrawLine(4, 8, Spine, 8, line);
        canvas.DrawCircle(4, 8, 2, ink);
    }
}
