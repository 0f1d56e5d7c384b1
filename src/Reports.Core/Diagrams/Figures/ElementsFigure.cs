using Reports.Core.Model;

namespace Reports.Core.Diagrams.Figures;

/// <summary>图2: the scene in the middle, its four kinds of elements around it, infrastructure below.</summary>
public static class ElementsFigure
{
    // In the order of the lists; the words are the guide's.
    private static readonly string[] Roles = ["关键驱动要素", "重要载体", "关键支撑要素", "关键保障要素"];

    /// <summary>The figure.</summary>
    public static DiagramLayout LayOut(IndustryMap map, ITextMeasurer measurer)
    {
        ArgumentNullException.ThrowIfNull(map);
        var brush = new Brush(measurer);
        var shapes = new List<Shape>();
        var centre = new Box(330, 102, 180, 108);
        foreach (var (from, to) in new[] { (292.0, 330.0), (510.0, 548.0) })
        {
            foreach (var y in new[] { 72.0, 240.0 })
            {
                var inner = y < 150 ? centre.Y + 24 : centre.Bottom - 24;
                var outer = from < 400 ? from : to;
                var edge = from < 400 ? to : from;
                shapes.Add(new PathShape([new Position(outer, y), new Position((outer + edge) / 2, y), new Position((outer + edge) / 2, inner), new Position(edge, inner)], false, 4, null, Stroke.Solid(Palette.Ink2, 1.2)));
            }
        }

        shapes.Add(new BoxShape(centre, 6, Palette.Navy, null));
        shapes.Add(brush.Text(centre.CentreX, centre.CentreY - 2, "场　景", 20, TextWeight.Bold, Palette.White, TextAnchor.Middle));
        shapes.Add(brush.Text(centre.CentreX, centre.CentreY + 20, $"{map.Scenes.Count}个场景", 10.5, TextWeight.Regular, Palette.White, TextAnchor.Middle));
        for (var i = 0; i < ListWords.Kinds.Count; i++)
        {
            DrawList(i, new Box(i % 2 == 0 ? 32 : 548, i < 2 ? 24 : 192, 260, 96));
        }

        DrawInfrastructure(new Box(32, 312, 776, 54));
        var alt = $"场景的数字化要素。{map.Scenes.Count}个场景由4类要素支撑：{string.Join('；', ListWords.Kinds.Select(Sentence))}。底部为数字基础设施保障。";
        return new DiagramLayout("elements", 840, 390, "场景的数字化要素", alt, shapes, [], 0);

        string Sentence(ListKind kind) =>
            $"{ListWords.NameOf(kind)}{map.ItemsOf(kind).Count()}条，其中缺失{map.ItemsOf(kind).Count(item => item.Status == ItemStatus.Missing)}条";

        void DrawList(int index, Box box)
        {
            var kind = ListWords.Kinds[index];
            var items = map.ItemsOf(kind).ToList();
            shapes.Add(new BoxShape(box, 5, Palette.Tint(index), Stroke.Solid(Palette.Edge, 0.8)));
            shapes.Add(new CircleShape(new Position(box.X + 36, box.CentreY), 22, Palette.White, Stroke.Solid(Palette.Brand, 1.2)));
            shapes.Add(brush.Text(box.X + 36, box.CentreY + 7, ListWords.MarkOf(kind), 20, TextWeight.Bold, Palette.Brand, TextAnchor.Middle));
            shapes.Add(brush.Text(box.X + 72, box.Y + 32, ListWords.NameOf(kind), 15, TextWeight.Bold, Palette.Ink));
            shapes.Add(brush.Text(box.X + 72, box.Y + 52, Roles[index], 10, TextWeight.Regular, Palette.Ink2));
            shapes.Add(brush.Text(box.X + 72, box.Y + 74, $"{items.Count}条：已有{items.Count(item => item.Status == ItemStatus.Present)}　待提升{items.Count(item => item.Status == ItemStatus.Improvable)}　缺失{items.Count(item => item.Status == ItemStatus.Missing)}", 10, TextWeight.Medium, Palette.Ink));
        }

        void DrawInfrastructure(Box box)
        {
            shapes.Add(new BoxShape(box, 5, Palette.StrongTint(0), null));
            shapes.Add(brush.Text(box.X + 16, box.CentreY + 5, "数字基础设施保障", 13, TextWeight.Bold, Palette.Ink));
            var names = map.Infrastructure.Count > 0 ? string.Join('、', map.Infrastructure.Select(item => item.Name)) : "网络、算力、平台、标识、安全";
            var (lines, _) = TextWrap.Wrap(names, box.Width - 160, new TextStyle(10, TextWeight.Regular), 2, measurer);
            for (var i = 0; i < lines.Count; i++)
            {
                shapes.Add(brush.Text(box.X + 144, box.CentreY + 4 - ((lines.Count - 1) * 7) + (i * 14), lines[i], 10, TextWeight.Regular, Palette.Ink2));
            }
        }
    }
}
