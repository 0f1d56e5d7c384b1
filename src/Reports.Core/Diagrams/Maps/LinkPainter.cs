namespace Reports.Core.Diagrams.Maps;

/// <summary>Draws links: lines with their end marks, status marks, branch points, and gaps where one gives way to another.</summary>
internal sealed class LinkPainter
{
    private const double Clearing = 3.4;
    private const double Corner = 4;
    private const double LeastBetweenMarks = 12;
    private readonly IReadOnlyList<LinkPath> _paths;
    private readonly PieceIndex _downs = new();
    private readonly PieceIndex _acrosses = new();
    private readonly Dictionary<Streets.Wire, int> _users = [];
    private readonly ILookup<Streets.Wire, LinkPath> _byFirstWire;
    private readonly Dictionary<(int X, int Y), List<Position>> _marks = [];

    /// <summary>For the paths of one sheet.</summary>
    public LinkPainter(IReadOnlyList<LinkPath> paths)
    {
        _paths = paths;
        _byFirstWire = paths.ToLookup(path => path.Wires[0]);
        foreach (var path in paths)
        {
            for (var piece = 0; piece < path.Count; piece++)
            {
                var (a, b) = (path.Points[piece], path.Points[piece + 1]);
                _users[path.Wires[piece]] = _users.GetValueOrDefault(path.Wires[piece]) + 1;
                if (path.IsAcross(piece))
                {
                    _acrosses.Add(new LinkPiece(path, path.Wires[piece].Net, a.Y, Math.Min(a.X, b.X), Math.Max(a.X, b.X)));
                }
                else
                {
                    _downs.Add(new LinkPiece(path, path.Wires[piece].Net, a.X, Math.Min(a.Y, b.Y), Math.Max(a.Y, b.Y)));
                }
            }
        }
    }

    /// <summary>How many times links cross.</summary>
    public int Crossings => _paths.Sum(path => Enumerable.Range(0, path.Count).Where(path.IsAcross).Sum(piece => CutsOf(path, piece).Count()));

    /// <summary>All links, lines first, so that no line hides a mark.</summary>
    public IReadOnlyList<Shape> Draw() => [.. _paths.Select(Draw)];

    private GroupShape Draw(LinkPath path)
    {
        var link = path.Link;
        var shapes = new List<Shape>();
        shapes.AddRange(Lines(path));
        var (start, end) = (path.Points[0], path.Points[^1]);
        var (outX, outY) = Direction(start, path.Points[1]);
        var (inX, inY) = Direction(end, path.Points[^2]);
        shapes.AddRange(ChainLook.EndMark(link.Kind, start, outX, outY));
        shapes.AddRange(link.IsDirected ? [ChainLook.Arrow(link.Kind, end, inX, inY)] : ChainLook.EndMark(link.Kind, end, inX, inY));
        if (BranchOf(path) is { } branch)
        {
            shapes.Add(new CircleShape(branch, 2.1, ChainLook.ColourOf(link.Kind), null));
        }

        if (link.Status != Model.LinkStatus.Open)
        {
            var at = PlaceForMark(path);
            Note(at);
            shapes.AddRange(ChainLook.StatusMark(link.Kind, link.Status, at));
        }

        return new GroupShape(LinkWords.IdOf(link), "link", LinkWords.Title(link), LinkWords.Describe(link), BoundsOf(path), shapes);
    }

    private static Box BoundsOf(LinkPath path)
    {
        var (left, top) = (path.Points.Min(point => point.X) - 5, path.Points.Min(point => point.Y) - 5);
        return new Box(left, top, path.Points.Max(point => point.X) + 5 - left, path.Points.Max(point => point.Y) + 5 - top);
    }

    // The line ends where its marks begin, and is cut where it crosses another.
    private IEnumerable<Shape> Lines(LinkPath path)
    {
        var stroke = ChainLook.StrokeOf(path.Link.Kind);
        var points = path.Points.ToArray();
        points[0] = Moved(points[0], points[1], 3);
        points[^1] = Moved(points[^1], points[^2], path.Link.IsDirected ? ChainLook.ArrowDepth - 0.6 : 3);
        var part = new List<Position> { points[0] };
        for (var piece = 0; piece < path.Count; piece++)
        {
            var (a, b) = (points[piece], points[piece + 1]);
            var cuts = path.IsAcross(piece) ? CutsOf(path, piece).Order().ToList() : [];
            if (b.X < a.X)
            {
                cuts.Reverse();
            }

            var sign = Math.Sign(b.X - a.X);
            foreach (var cut in cuts)
            {
                part.Add(new Position(cut - (sign * Clearing), a.Y));
                yield return new PathShape(part, false, Corner, null, stroke);
                part = [new Position(cut + (sign * Clearing), a.Y)];
            }

            part.Add(b);
        }

        yield return new PathShape(part, false, Corner, null, stroke);
    }

    private IEnumerable<double> CutsOf(LinkPath path, int piece)
    {
        var (a, b) = (path.Points[piece], path.Points[piece + 1]);
        var (low, high) = (Math.Min(a.X, b.X), Math.Max(a.X, b.X));
        var last = double.MinValue;
        foreach (var down in _downs.Between(low + Clearing, high - Clearing))
        {
            if (down.Net != path.Wires[piece].Net && down.Low < a.Y - 0.5 && down.High > a.Y + 0.5 && down.At - last > 2 * Clearing)
            {
                last = down.At;
                yield return last;
            }
        }
    }

    // Where this link leaves the trunk it shares with others of its net.
    private Position? BranchOf(LinkPath path)
    {
        foreach (var other in _byFirstWire[path.Wires[0]])
        {
            if (ReferenceEquals(other, path) || other.Points[0] != path.Points[0])
            {
                continue;
            }

            var same = 0;
            while (same < path.Points.Count && same < other.Points.Count && path.Points[same] == other.Points[same])
            {
                same++;
            }

            if (same == 0 || same >= path.Points.Count || same >= other.Points.Count)
            {
                continue;
            }

            var (mine, theirs) = (path.Points[same], other.Points[same]);
            var from = path.Points[same - 1];
            if (Direction(from, mine) != Direction(from, theirs))
            {
                return same == 1 ? null : from;
            }

            return Distance(from, mine) < Distance(from, theirs) ? mine : theirs;
        }

        return null;
    }

    // On the longest piece of its own; away from crossings and from the marks of neighbouring lanes.
    private Position PlaceForMark(LinkPath path)
    {
        var pieces = Enumerable.Range(0, path.Count)
            .OrderBy(piece => _users[path.Wires[piece]] > 1)
            .ThenByDescending(path.Length)
            .ToList();
        var best = (At: default(Position), Room: double.MinValue);
        foreach (var piece in pieces.Take(3))
        {
            var (a, b) = (path.Points[piece], path.Points[piece + 1]);
            var length = path.Length(piece);
            var before = piece == 0 ? ChainLook.MarkDepth : 0;
            var after = piece == path.Count - 1 ? ChainLook.ArrowDepth : 0;
            foreach (var share in (double[])[0.5, 0.35, 0.65, 0.2, 0.8])
            {
                var along = before + ((length - before - after) * share);
                var at = new Position(a.X + ((b.X - a.X) * along / length), a.Y + ((b.Y - a.Y) * along / length));
                var room = Math.Min(RoomAt(path, at), Math.Min(along - before, length - after - along) + 3);
                if (room >= LeastBetweenMarks)
                {
                    return at;
                }

                best = room > best.Room ? (at, room) : best;
            }
        }

        return best.At;
    }

    // More room than two marks need is as good as any: only what is near is looked at.
    private double RoomAt(LinkPath path, Position at)
    {
        var room = LeastBetweenMarks;
        foreach (var mark in MarksNear(at))
        {
            room = Math.Min(room, Distance(mark, at));
        }

        foreach (var down in _downs.Between(at.X - LeastBetweenMarks, at.X + LeastBetweenMarks))
        {
            if (down.Low - 4 < at.Y && down.High + 4 > at.Y && !SharesWire(down.Path, path))
            {
                room = Math.Min(room, Math.Abs(down.At - at.X) + 4);
            }
        }

        foreach (var across in _acrosses.Between(at.Y - LeastBetweenMarks, at.Y + LeastBetweenMarks))
        {
            if (across.Low - 4 < at.X && across.High + 4 > at.X && !SharesWire(across.Path, path))
            {
                room = Math.Min(room, Math.Abs(across.At - at.Y) + 4);
            }
        }

        return room;
    }

    private void Note(Position mark)
    {
        var key = SquareOf(mark);
        if (!_marks.TryGetValue(key, out var marks))
        {
            _marks[key] = marks = [];
        }

        marks.Add(mark);
    }

    private IEnumerable<Position> MarksNear(Position at)
    {
        var (x, y) = SquareOf(at);
        return
            from squareX in Enumerable.Range(x - 1, 3)
            from squareY in Enumerable.Range(y - 1, 3)
            from mark in _marks.GetValueOrDefault((squareX, squareY)) ?? []
            select mark;
    }

    private static (int X, int Y) SquareOf(Position at) => ((int)Math.Floor(at.X / LeastBetweenMarks), (int)Math.Floor(at.Y / LeastBetweenMarks));

    private static bool SharesWire(LinkPath first, LinkPath second) => first.Wires[0] == second.Wires[0];

    private static double Distance(Position a, Position b) => Math.Abs(a.X - b.X) + Math.Abs(a.Y - b.Y);

    private static (int X, int Y) Direction(Position from, Position to) => (Math.Sign(Math.Round(to.X - from.X, 6)), Math.Sign(Math.Round(to.Y - from.Y, 6)));

    private static Position Moved(Position from, Position towards, double by)
    {
        var (x, y) = Direction(from, towards);
        var reach = Math.Min(by, Distance(from, towards) * 0.8);
        return new Position(from.X + (x * reach), from.Y + (y * reach));
    }
}
