using Reports.Core.Diagrams;

namespace Reports.Drawing.Geometry;

/// <summary>Round outlines made of cubic curves, which every importer understands (elliptic arcs not everyone does).</summary>
internal static class Arcs
{
    // The handle length that brings a cubic curve closest to a quarter circle.
    private const double Handle = 0.5522847498;

    /// <summary>The left half of a circle, closed by its diameter.</summary>
    public static IReadOnlyList<OutlineStep> LeftHalf(CircleShape circle)
    {
        var ((x, y), r) = (circle.Centre, circle.Radius);
        var h = r * Handle;
        return
        [
            new(OutlineVerb.Move, new(x, y - r)),
            new(OutlineVerb.Curve, new(x - r, y), new(x - h, y - r), new(x - r, y - h)),
            new(OutlineVerb.Curve, new(x, y + r), new(x - r, y + h), new(x - h, y + r)),
            new(OutlineVerb.Close, new(x, y - r)),
        ];
    }

    /// <summary>A box with round corners as a polygon, clockwise; fine enough that nobody sees its edges.</summary>
    public static List<Position> Polygon(BoxShape shape)
    {
        var box = shape.Box;
        var r = Math.Min(shape.Radius, Math.Min(box.Width, box.Height) / 2);
        if (r <= 0)
        {
            return [new(box.X, box.Y), new(box.Right, box.Y), new(box.Right, box.Bottom), new(box.X, box.Bottom)];
        }

        Position[] centres =
            [new(box.X + r, box.Y + r), new(box.Right - r, box.Y + r), new(box.Right - r, box.Bottom - r), new(box.X + r, box.Bottom - r)];
        const int Steps = 6;
        var points = new List<Position>(4 * (Steps + 1));
        for (var corner = 0; corner < 4; corner++)
        {
            for (var step = 0; step <= Steps; step++)
            {
                var angle = Math.PI * (1 + (0.5 * corner) + (0.5 * step / Steps));
                points.Add(new(centres[corner].X + (r * Math.Cos(angle)), centres[corner].Y + (r * Math.Sin(angle))));
            }
        }

        return points;
    }
}
