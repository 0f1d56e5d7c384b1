using Reports.Core.Diagrams;

namespace Reports.Drawing.Geometry;

/// <summary>
/// The stripes of a hatched box, cut to the box. They are shapes of their own, not a pattern or a clip, because Word, LibreOffice
/// and PDF viewers each lose one of those.
/// </summary>
internal static class Hatch
{
    private const double Pitch = 3;
    private const double Thickness = 1.3;

    /// <summary>Closed stripes rising to the right; they run on from one box to the next.</summary>
    public static IReadOnlyList<OutlineStep> Stripes(BoxShape shape)
    {
        var outline = Arcs.Polygon(shape);
        var depths = outline.Select(DepthOf).ToList();
        var (nearest, farthest) = (depths.Min(), depths.Max());
        var steps = new List<OutlineStep>();
        for (var stripe = Math.Floor(nearest / Pitch); stripe * Pitch < farthest; stripe++)
        {
            var from = stripe * Pitch;
            var polygon = Cut(Cut(outline, point => DepthOf(point) - from), point => from + Thickness - DepthOf(point));
            for (var at = 0; at < polygon.Count && polygon.Count > 2; at++)
            {
                steps.Add(new OutlineStep(at == 0 ? OutlineVerb.Move : OutlineVerb.Line, polygon[at]));
            }

            if (polygon.Count > 2)
            {
                steps.Add(new OutlineStep(OutlineVerb.Close, polygon[0]));
            }
        }

        return steps;
    }

    /// <summary>Distance across the stripes from the page's top left corner.</summary>
    private static double DepthOf(Position point) => (point.X + point.Y) / Math.Sqrt(2);

    /// <summary>The part of a convex polygon where <paramref name="inside"/> is not negative.</summary>
    private static List<Position> Cut(List<Position> polygon, Func<Position, double> inside)
    {
        var kept = new List<Position>(polygon.Count + 1);
        for (var at = 0; at < polygon.Count; at++)
        {
            var (here, next) = (polygon[at], polygon[(at + 1) % polygon.Count]);
            var (depthHere, depthNext) = (inside(here), inside(next));
            if (depthHere >= 0)
            {
                kept.Add(here);
            }

            if (depthHere * depthNext < 0)
            {
                var share = depthHere / (depthHere - depthNext);
                kept.Add(new(here.X + ((next.X - here.X) * share), here.Y + ((next.Y - here.Y) * share)));
            }
        }

        return kept;
    }
}
