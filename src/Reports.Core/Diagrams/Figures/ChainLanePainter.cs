using System.Globalization;
using Reports.Core.Diagrams.Maps;
using Reports.Core.Model;

namespace Reports.Core.Diagrams.Figures;

/// <summary>Draws one lane of the chain map: ground, label, nodes, links, carried elements.</summary>
internal sealed class ChainLanePainter(IndustryMap map, Brush brush, ChainLane lane, MapPaper paper, List<ShortenedText> shortened)
{
    private const double CodeSize = 7.5;
    private const double NameSize = 8.5;
    private static readonly TextStyle NameStyle = new(NameSize, TextWeight.Medium);
    private readonly string _key = lane.Kind?.ToString() ?? "None";

    /// <summary>Height of the nodes: one or two lines of name, the same in the whole lane.</summary>
    public double NodeHeight(double width) =>
        lane.Arrangement.Places.Select(place => NameOf(place.Block.Scene, place.Slots > 1 ? width * 2 : width).Lines.Count).DefaultIfEmpty(1).Max() > 1 ? 37 : 26;

    /// <summary>The lane from <paramref name="top"/> on.</summary>
    public IReadOnlyList<Shape> Draw(SheetGeometry geometry, double top, double right)
    {
        var box = new Box(paper.Margin, top + 2, right - paper.Margin, geometry.Lowest + 4 - top);
        var shapes = new List<Shape> { new BoxShape(box, 3, Palette.Plate, null) };
        DrawLabel(shapes, box);
        var boxes = new Dictionary<Scene, Box>(ReferenceEqualityComparer.Instance);
        foreach (var place in lane.Arrangement.Places)
        {
            var node = new Box(geometry.SlotLeft(place.Slot), geometry.LineTop(place.Line), geometry.SlotRight(place.LastSlot) - geometry.SlotLeft(place.Slot), geometry.LineBottom(place.Line) - geometry.LineTop(place.Line));
            boxes[place.Block.Scene] = node;
            shapes.Add(Node(place.Block.Scene, node));
        }

        var byNumber = lane.Links.ToDictionary(link => link.Number);
        LinkPath[] paths = [.. lane.Wires.Routes.Select(pair =>
        {
            var link = byNumber[pair.Route.Trip.Number];
            return LinkPath.Of(link, pair.Route, pair.Wires, geometry, boxes[link.From], boxes[link.To]);
        })];
        shapes.AddRange(new LinkPainter(paths).Draw());
        shapes.AddRange(Labels(paths, [.. boxes.Values], box));
        return shapes;
    }

    private void DrawLabel(List<Shape> shapes, Box box)
    {
        var label = new Box(box.X, box.Y, SheetGeometry.LabelWidth, box.Height);
        shapes.Add(new BoxShape(label, 3, Palette.Heat[2], null));
        var middle = label.CentreY - 8;
        shapes.Add(brush.Text(label.CentreX, middle, ChainLook.NameOf(lane.Kind), 10.5, TextWeight.Bold, Palette.Ink, TextAnchor.Middle));
        if (lane.Kind is { } kind)
        {
            shapes.Add(brush.Text(label.CentreX, middle + 13, ChainLook.MeaningOf(kind), 8, TextWeight.Regular, Palette.Ink, TextAnchor.Middle));
        }

        var counts = Enum.GetValues<LinkStatus>().Select(status => lane.Links.Count(link => link.Status == status).ToString(CultureInfo.InvariantCulture));
        shapes.Add(brush.Text(label.CentreX, middle + 27, string.Join(" / ", counts), 8.5, TextWeight.Medium, Palette.Ink, TextAnchor.Middle));
    }

    private (IReadOnlyList<string> Lines, bool Shortened) NameOf(Scene scene, double width) =>
        TextWrap.Wrap(scene.Name.Length > 0 ? scene.Name : "（未填名称）", width - 12, NameStyle, 2, brush.Measurer, isBalanced: true);

    private GroupShape Node(Scene scene, Box box)
    {
        var id = $"node-{_key}-{(scene.CodeText.Length > 0 ? scene.CodeText : scene.Row.Where.A1)}-{scene.Row.Where.A1}";
        var (lines, isShort) = NameOf(scene, box.Width);
        if (isShort)
        {
            shortened.Add(new ShortenedText(id, scene.Name, lines[^1]));
        }

        var shapes = new List<Shape> { new BoxShape(box, 2.5, Palette.White, Stroke.Solid(scene.IsSub ? Palette.SubEdge : Palette.Edge, scene.IsSub ? 0.6 : 0.8)) };
        if (!scene.IsSub)
        {
            shapes.Add(new BoxShape(new Box(box.X, box.Y, 3, box.Height), 1.2, Palette.Navy, null));
        }

        var (codes, _) = TextWrap.Wrap(SceneWords.ShortCode(map, scene), box.Width - 12, new TextStyle(CodeSize, TextWeight.Medium), 1, brush.Measurer);
        shapes.Add(brush.Text(box.X + 7, box.Y + 10, codes[0], CodeSize, TextWeight.Medium, Palette.Ink2));
        for (var i = 0; i < lines.Count; i++)
        {
            shapes.Add(brush.Text(box.X + 7, box.Y + 21 + (i * 10.5), lines[i], NameSize, NameStyle.Weight, Palette.Ink));
        }

        return new GroupShape(id, "node", $"{scene.CodeText} {scene.Name}".Trim(), SceneWords.Describe(map, scene, ""), box, shapes);
    }

    // What a link carries stands on its line where there is room; the table says it in any case.
    private IEnumerable<Shape> Labels(IReadOnlyList<LinkPath> paths, List<Box> taken, Box ground)
    {
        taken.Add(new Box(ground.X, ground.Y, SheetGeometry.LabelWidth, ground.Height));
        var lines = paths.SelectMany(path => path.Points.Zip(path.Points.Skip(1))).Select(pair => new Box(Math.Min(pair.First.X, pair.Second.X) - 1, Math.Min(pair.First.Y, pair.Second.Y) - 1, Math.Abs(pair.First.X - pair.Second.X) + 2, Math.Abs(pair.First.Y - pair.Second.Y) + 2)).ToList();
        foreach (var path in paths.Where(path => path.Link.Carriers.Count > 0))
        {
            var words = path.Link.Carriers[0] + (path.Link.Carriers.Count > 1 ? "等" : "");
            var width = brush.Width(words, CodeSize, TextWeight.Regular);
            foreach (var piece in Enumerable.Range(0, path.Count).OrderByDescending(path.Length))
            {
                var (a, b) = (path.Points[piece], path.Points[piece + 1]);
                var box = path.IsAcross(piece)
                    ? new Box(((a.X + b.X) / 2) - (width / 2), a.Y - 11.5, width, 8.5)
                    : new Box(a.X + 7, ((a.Y + b.Y) / 2) - 4.3, width, 8.5);
                var fits = (!path.IsAcross(piece) || path.Length(piece) >= width + 4) && ground.Contains(box) && taken.TrueForAll(other => !other.Overlaps(box)) && lines.TrueForAll(line => !line.Overlaps(box));
                if (fits)
                {
                    taken.Add(box);
                    yield return brush.Text(box.X, box.Y + 7, words, CodeSize, TextWeight.Regular, Palette.Ink2);
                    break;
                }
            }
        }
    }
}
