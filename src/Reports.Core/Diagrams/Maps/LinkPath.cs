using Reports.Core.Diagrams.Maps.Streets;

namespace Reports.Core.Diagrams.Maps;

/// <summary>A link's way on the sheet in points, from the edge of one card to the edge of the other.</summary>
/// <param name="Link">The link.</param>
/// <param name="Points">Its corners, both ends included; neighbours share x or y.</param>
/// <param name="Wires">The wire under each piece.</param>
internal sealed record LinkPath(MapLink Link, IReadOnlyList<Position> Points, IReadOnlyList<Wire> Wires)
{
    /// <summary>Number of straight pieces.</summary>
    public int Count => Points.Count - 1;

    /// <summary>Whether a piece runs across.</summary>
    public bool IsAcross(int piece) => Wires[piece].Way == Way.Across;

    /// <summary>Length of a piece.</summary>
    public double Length(int piece) => Math.Abs(Points[piece].X - Points[piece + 1].X) + Math.Abs(Points[piece].Y - Points[piece + 1].Y);

    /// <summary>The path of a route between two boxes.</summary>
    public static LinkPath Of(MapLink link, Route route, IReadOnlyList<Wire> wires, SheetGeometry geometry, Box from, Box to)
    {
        var points = new List<Position> { EdgeOf(from, route.Start, geometry.At(wires[0])) };
        for (var i = 0; i + 1 < wires.Count; i++)
        {
            var (here, next) = (geometry.At(wires[i]), geometry.At(wires[i + 1]));
            points.Add(wires[i].Way == Way.Across ? new Position(next, here) : new Position(here, next));
        }

        points.Add(EdgeOf(to, route.End, geometry.At(wires[^1])));
        return new LinkPath(link, points, wires);
    }

    private static Position EdgeOf(Box box, Exit exit, double at) => exit.Way == Way.Across
        ? new Position(exit.IsForward ? box.Right : box.X, at)
        : new Position(at, exit.IsForward ? box.Bottom : box.Y);
}
