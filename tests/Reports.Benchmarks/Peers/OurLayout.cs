using Reports.Core.Diagrams;
using Reports.Core.Diagrams.Maps;
using Reports.Core.Model;

namespace Reports.Benchmarks.Peers;

/// <summary>Our own map, on one sheet as large as it needs to be.</summary>
internal static class OurLayout
{
    /// <summary>The drawing.</summary>
    public static LinkDrawing Draw(Bench bench, IndustryMap map)
    {
        SceneMapPages LayOut() => SceneMapLayout.LayOutPages(map, bench.Measurer, MapPage.Fit, new DateOnly(2026, 10, 12), "0123abcd");
        var layout = LayOut().Pages[0];
        var boxes = layout.Groups().Where(group => group.Kind == "card" && group.Id.StartsWith("scene-", StringComparison.Ordinal)).ToDictionary(card => card.Id[6..], card => card.Bounds, StringComparer.Ordinal);
        foreach (var frame in layout.Groups().Where(group => group.Kind == "group"))
        {
            boxes[frame.Id["group-scene-".Length..]] = frame.Bounds;
        }

        var lines = layout.Groups().Where(group => group.Kind == "link").Select(link => LineOf(link, map, boxes)).ToList();
        return new LinkDrawing("this program (segments × activities)", WarmTimer.Time("", LayOut).Median, boxes, lines);
    }

    // A line is cut where it gives way to another; its parts follow each other.
    private static LinkLine LineOf(GroupShape link, IndustryMap map, Dictionary<string, Box> boxes)
    {
        var points = link.Shapes.TakeWhile(shape => shape is PathShape { Closed: false }).SelectMany(shape => ((PathShape)shape).Points).ToList();
        return new LinkLine(Nearest(points[0]), Nearest(points[^1]), points);

        string Nearest(Position end) => boxes.MinBy(box => (Away(box.Value, end), box.Value.Width * box.Value.Height)).Key;
    }

    private static double Away(Box box, Position at) =>
        Math.Round(Math.Max(0, Math.Max(Math.Max(box.X - at.X, at.X - box.Right), Math.Max(box.Y - at.Y, at.Y - box.Bottom))), 1);
}
