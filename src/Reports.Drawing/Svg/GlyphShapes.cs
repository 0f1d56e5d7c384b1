using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Reports.Core.Diagrams;
using Reports.Drawing.Typefaces;
using SkiaSharp;

namespace Reports.Drawing.Svg;

/// <summary>Glyphs as SVG path data in font units (whole numbers, relative steps), each made once.</summary>
internal sealed class GlyphShapes(DiagramFonts fonts)
{
    private readonly ConcurrentDictionary<(TextWeight Weight, ushort Glyph), string> _made = new();

    /// <summary>The element id of a glyph. The same in every figure, so that several figures can share one web page.</summary>
    public static string IdOf(TextWeight weight, ushort glyph)
    {
        var letter = weight switch
        {
            TextWeight.Bold => "b",
            TextWeight.Medium => "m",
            _ => "r",
        };
        return letter + glyph.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Path data of a glyph; empty for a space.</summary>
    public string DataOf(TextWeight weight, ushort glyph) =>
        _made.GetOrAdd((weight, glyph), key => Make(fonts[key.Weight], key.Glyph));

    private static string Make(DiagramFace face, ushort glyph)
    {
        using var path = face.OutlineOf(glyph);
        if (path is null || path.IsEmpty)
        {
            return "";
        }

        var data = new StringBuilder(256);
        var points = new SKPoint[4];
        var (x, y, startX, startY) = (0L, 0L, 0L, 0L);
        using var steps = path.CreateRawIterator();
        for (var verb = steps.Next(points); verb != SKPathVerb.Done; verb = steps.Next(points))
        {
            var (letter, last) = verb switch
            {
                SKPathVerb.Move => ('m', 0),
                SKPathVerb.Line => ('l', 1),
                SKPathVerb.Quad => ('q', 2),
                SKPathVerb.Cubic => ('c', 3),
                SKPathVerb.Close => ('z', -1),
                _ => throw new InvalidOperationException($"Font outlines have no {verb} steps."),
            };
            data.Append(letter);
            for (var at = verb == SKPathVerb.Move ? 0 : 1; at <= last; at++)
            {
                Relative(data, Whole(points[at].X) - x, Whole(points[at].Y) - y);
            }

            // After z the current point is where the contour began.
            (x, y) = last < 0 ? (startX, startY) : (Whole(points[last].X), Whole(points[last].Y));
            if (verb == SKPathVerb.Move)
            {
                (startX, startY) = (x, y);
            }
        }

        return data.ToString();
    }

    private static void Relative(StringBuilder data, long x, long y)
    {
        if (x >= 0 && char.IsAsciiDigit(data[^1]))
        {
            data.Append(' ');
        }

        data.Append(x);
        if (y >= 0)
        {
            data.Append(' ');
        }

        data.Append(y);
    }

    private static long Whole(float value) => (long)Math.Round(value);
}
