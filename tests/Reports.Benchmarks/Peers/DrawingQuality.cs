using Reports.Core.Diagrams;

namespace Reports.Benchmarks.Peers;

/// <summary>What can be counted about a drawing of links.</summary>
/// <param name="Links">Links that are drawn.</param>
/// <param name="Crossings">Places where two links cross; links that lie on each other each count.</param>
/// <param name="ThroughCards">Links that run through a card which is not theirs.</param>
/// <param name="Length">Total length in points.</param>
/// <param name="Width">Width of all cards and links in points.</param>
/// <param name="Height">Height of all cards and links in points.</param>
internal sealed record DrawingQuality(int Links, int Crossings, int ThroughCards, double Length, double Width, double Height)
{
    /// <summary>Counts.</summary>
    public static DrawingQuality Of(LinkDrawing drawing)
    {
        var pieces = drawing.Lines.SelectMany((line, at) => line.Points.Zip(line.Points.Skip(1), (a, b) => (Line: at, A: a, B: b))).OrderBy(piece => Math.Min(piece.A.X, piece.B.X)).ToList();
        var crossings = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            var right = Math.Max(pieces[i].A.X, pieces[i].B.X);
            for (var j = i + 1; j < pieces.Count && Math.Min(pieces[j].A.X, pieces[j].B.X) <= right; j++)
            {
                crossings += pieces[i].Line != pieces[j].Line && Cross(pieces[i].A, pieces[i].B, pieces[j].A, pieces[j].B) ? 1 : 0;
            }
        }

        var points = drawing.Lines.SelectMany(line => line.Points).Concat(drawing.Boxes.Values.SelectMany(box => new[] { new Position(box.X, box.Y), new Position(box.Right, box.Bottom) })).ToList();
        return new DrawingQuality(
            drawing.Lines.Count,
            crossings,
            drawing.Lines.Count(line => RunsThroughOther(line, drawing.Boxes)),
            drawing.Lines.Sum(line => line.Points.Zip(line.Points.Skip(1), (a, b) => Math.Sqrt(Math.Pow(a.X - b.X, 2) + Math.Pow(a.Y - b.Y, 2))).Sum()),
            points.Max(point => point.X) - points.Min(point => point.X),
            points.Max(point => point.Y) - points.Min(point => point.Y));
    }

    private static bool RunsThroughOther(LinkLine line, IReadOnlyDictionary<string, Box> boxes)
    {
        // A frame holds its sub-scenes, so a link of one may run in the frame of the other.
        Box[] own = [boxes[line.From], boxes[line.To]];
        return line.Points.Zip(line.Points.Skip(1)).Any(piece => boxes.Any(box =>
            box.Key != line.From && box.Key != line.To && !own.Any(end => box.Value.Contains(end)) && Meets(box.Value, piece.First, piece.Second)));
    }

    // Liang and Barsky (1984), with the box a point smaller on each side.
    private static bool Meets(Box box, Position a, Position b)
    {
        var (from, to) = (0.0, 1.0);
        (double Delta, double Low, double High)[] sides = [(b.X - a.X, box.X + 1 - a.X, box.Right - 1 - a.X), (b.Y - a.Y, box.Y + 1 - a.Y, box.Bottom - 1 - a.Y)];
        foreach (var (delta, low, high) in sides)
        {
            if (Math.Abs(delta) < 1e-9)
            {
                if (low > 0 || high < 0)
                {
                    return false;
                }

                continue;
            }

            from = Math.Max(from, Math.Min(low / delta, high / delta));
            to = Math.Min(to, Math.Max(low / delta, high / delta));
        }

        return from < to;
    }

    private static bool Cross(Position a, Position b, Position c, Position d) =>
        Side(a, b, c) * Side(a, b, d) < 0 && Side(c, d, a) * Side(c, d, b) < 0;

    private static int Side(Position a, Position b, Position c)
    {
        var area = ((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X));
        return Math.Abs(area) < 1e-6 ? 0 : Math.Sign(area);
    }
}
