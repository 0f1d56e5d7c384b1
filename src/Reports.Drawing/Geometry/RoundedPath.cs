using Reports.Core.Diagrams;

namespace Reports.Drawing.Geometry;

/// <summary>Turns a <see cref="PathShape"/> into an outline with round corners, the same for every output format.</summary>
internal static class RoundedPath
{
    /// <summary>The outline; a corner whose legs are too short for the radius gets the largest one that fits.</summary>
    public static IReadOnlyList<OutlineStep> Of(PathShape path)
    {
        var points = path.Points.Where((point, at) => at == 0 || point != path.Points[at - 1]).ToList();
        if (path.Closed && points.Count > 1 && points[0] == points[^1])
        {
            points.RemoveAt(points.Count - 1);
        }

        var steps = new List<OutlineStep>(points.Count * 2);
        for (var at = 0; at < points.Count; at++)
        {
            var isEnd = !path.Closed && (at == 0 || at == points.Count - 1);
            if (isEnd || path.CornerRadius <= 0 || points.Count < 3)
            {
                Reach(steps, points[at]);
            }
            else
            {
                Turn(steps, points, at, path);
            }
        }

        if (path.Closed && steps.Count > 0)
        {
            steps.Add(new OutlineStep(OutlineVerb.Close, steps[0].End));
        }

        return steps;
    }

    private static void Reach(List<OutlineStep> steps, Position point) =>
        steps.Add(new OutlineStep(steps.Count == 0 ? OutlineVerb.Move : OutlineVerb.Line, point));

    private static void Turn(List<OutlineStep> steps, List<Position> points, int at, PathShape path)
    {
        var (before, corner, after) = (points[(at + points.Count - 1) % points.Count], points[at], points[(at + 1) % points.Count]);
        var (inX, inY, inLength) = Direction(corner, before);
        var (outX, outY, outLength) = Direction(corner, after);
        var cosine = (inX * outX) + (inY * outY);
        if (cosine is < -0.99999 or > 0.99999)
        {
            Reach(steps, corner);
            return;
        }

        // A leg between two corners is shared half and half; a leg to a free end belongs to its one corner.
        var inRoom = !path.Closed && at == 1 ? inLength : inLength / 2;
        var outRoom = !path.Closed && at == points.Count - 2 ? outLength : outLength / 2;
        var tangentOfHalf = Math.Sqrt((1 - cosine) / (1 + cosine));
        var cut = Math.Min(path.CornerRadius / tangentOfHalf, Math.Min(inRoom, outRoom));
        var turn = Math.PI - Math.Acos(cosine);
        var handle = 4.0 / 3.0 * Math.Tan(turn / 4) * cut * tangentOfHalf;
        Reach(steps, Along(corner, inX, inY, cut));
        steps.Add(new OutlineStep(
            OutlineVerb.Curve,
            Along(corner, outX, outY, cut),
            Along(corner, inX, inY, cut - handle),
            Along(corner, outX, outY, cut - handle)));
    }

    private static (double X, double Y, double Length) Direction(Position from, Position to)
    {
        var (x, y) = (to.X - from.X, to.Y - from.Y);
        var length = Math.Sqrt((x * x) + (y * y));
        return (x / length, y / length, length);
    }

    private static Position Along(Position from, double x, double y, double distance) =>
        new(from.X + (x * distance), from.Y + (y * distance));
}
