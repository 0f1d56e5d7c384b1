using System.Globalization;
using Reports.Core.Diagrams.Maps;
using Reports.Core.Model;

namespace Reports.Core.Diagrams.Figures;

/// <summary>图2: the scene in the middle, its four kinds of elements around it, infrastructure below. As wide as the report's text.</summary>
public static class ElementsFigure
{
    private const double Width = 480;
    private const double BoxWidth = 166;
    private const double BoxHeight = 78;

    // In the order of the lists; the words are the guide's.
    private static readonly string[] Roles = ["关键驱动要素", "重要载体", "关键支撑要素", "关键保障要素"];

    /// <summary>The figure.</summary>
    public static DiagramLayout LayOut(IndustryMap map, ITextMeasurer measurer)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(measurer);
        var brush = new Brush(measurer);
        var shapes = new List<Shape>();
        var shortened = new List<ShortenedText>();
        var centre = new Box((Width - 96) / 2, 1, 96, (2 * BoxHeight) + 16);
        DrawScene(shapes, brush, map, centre);
        for (var i = 0; i < ListWords.Kinds.Count; i++)
        {
            var isLeft = i % 2 == 0;
            var box = new Box(isLeft ? 1 : Width - BoxWidth - 1, 1 + (i / 2 * (BoxHeight + 16)), BoxWidth, BoxHeight);
            DrawList(shapes, brush, map, i, box);
            var (from, to) = isLeft ? (box.Right, centre.X) : (box.X, centre.Right);
            DrawArrow(shapes, new Position(from, box.CentreY), new Position(to, box.CentreY));
        }

        var ground = new Box(1, centre.Bottom + 22, Width - 2, 40);
        DrawArrow(shapes, new Position(centre.CentreX, ground.Y), new Position(centre.CentreX, centre.Bottom));
        DrawInfrastructure(shapes, brush, map, ground, shortened);
        var alt = $"场景的数字化要素。{map.Scenes.Count}个场景由4类要素支撑：{string.Join('；', ListWords.Kinds.Select(kind => Sentence(map, kind)))}。底部为数字基础设施保障{(map.Infrastructure.Count > 0 ? $"，登记{map.Infrastructure.Count}项" : "")}。";
        return new DiagramLayout("elements", Width, Math.Ceiling(ground.Bottom + 1), "场景的数字化要素", alt, shapes, shortened, 0).NotingMissing(measurer);
    }

    private static string Sentence(IndustryMap map, ListKind kind) =>
        $"{ListWords.NameOf(kind)}{map.ItemsOf(kind).Count()}条，其中缺失{map.ItemsOf(kind).Count(item => item.Status == ItemStatus.Missing)}条";

    private static void DrawScene(List<Shape> shapes, Brush brush, IndustryMap map, Box box)
    {
        shapes.Add(new BoxShape(box, 4, Palette.Navy, null));
        shapes.Add(brush.Text(box.CentreX, box.Y + 34, "场景", 18, TextWeight.Bold, Palette.White, TextAnchor.Middle));
        shapes.Add(brush.Text(box.CentreX, box.Y + 52, string.Create(CultureInfo.InvariantCulture, $"共{map.Scenes.Count}个"), 9, TextWeight.Regular, Palette.White, TextAnchor.Middle));
        string[] parts = ["痛点需求", "转型路径", "价值标签"];
        for (var i = 0; i < parts.Length; i++)
        {
            var chip = new Box(box.X + 12, box.Y + 68 + (i * 22), box.Width - 24, 17);
            shapes.Add(new BoxShape(chip, 2, Palette.White, null));
            shapes.Add(brush.Text(chip.CentreX, chip.Y + 12, parts[i], 9, TextWeight.Medium, Palette.Ink, TextAnchor.Middle));
        }

        shapes.Add(brush.Text(box.CentreX, box.Bottom - 14, "人　机　料　法　环", 8, TextWeight.Regular, Palette.White, TextAnchor.Middle));
    }

    private static void DrawList(List<Shape> shapes, Brush brush, IndustryMap map, int index, Box box)
    {
        var kind = ListWords.Kinds[index];
        var items = map.ItemsOf(kind).ToList();
        (ItemStatus Status, int Count)[] shares = [.. Enum.GetValues<ItemStatus>().Select(status => (status, items.Count(item => item.Status == status)))];
        shapes.Add(new BoxShape(box, 3, Palette.White, Stroke.Solid(Palette.Edge, 0.8)));
        shapes.Add(new BoxShape(new Box(box.X + 0.4, box.Y + 0.4, box.Width - 0.8, 26), 3, Palette.Tint(0), null));
        var tile = new Box(box.X + 7, box.Y + 5, 17, 17);
        shapes.Add(new BoxShape(tile, 2, Palette.Navy, null));
        shapes.Add(brush.Text(tile.CentreX, tile.Y + 12.6, ListWords.MarkOf(kind), 11, TextWeight.Bold, Palette.White, TextAnchor.Middle));
        shapes.Add(brush.Text(box.X + 30, box.Y + 17.5, ListWords.NameOf(kind), 11, TextWeight.Bold, Palette.Ink));
        shapes.Add(brush.Text(box.Right - 7, box.Y + 17, Roles[index], 8, TextWeight.Regular, Palette.Ink2, TextAnchor.End));
        shapes.Add(brush.Text(box.X + 8, box.Y + 40.5, string.Create(CultureInfo.InvariantCulture, $"共{items.Count}条"), 9, TextWeight.Bold, Palette.Ink));
        shapes.AddRange(Bars.Of(shares, box.X + 54, box.Y + 33.5, box.Width - 62, 8));
        var x = box.X + 8;
        string[] words = ["已有", "待提升", "缺失"];
        for (var i = 0; i < shares.Length; i++)
        {
            var isGap = shares[i].Status == ItemStatus.Missing && shares[i].Count > 0;
            shapes.AddRange(Marks.Status(shares[i].Status, hasItems: true, x + 3, box.Y + 59.2));
            var text = brush.Text(x + 8.5, box.Y + 62, string.Create(CultureInfo.InvariantCulture, $"{words[i]} {shares[i].Count}"), 8.5, isGap ? TextWeight.Bold : TextWeight.Regular, isGap ? Palette.Accent : Palette.Ink);
            shapes.Add(text);
            x += 52;
        }
    }

    private static void DrawArrow(List<Shape> shapes, Position from, Position to)
    {
        var (dx, dy) = (Math.Sign(to.X - from.X), Math.Sign(to.Y - from.Y));
        shapes.Add(new PathShape([from, new(to.X - (dx * 4), to.Y - (dy * 4))], false, 0, null, Stroke.Solid(Palette.Brand, 1.2)));
        shapes.Add(new CircleShape(from, 2.4, Palette.Brand, null));
        shapes.Add(ChainLook.Arrow(ChainKind.Data, to, -dx, -dy));
    }

    private static void DrawInfrastructure(List<Shape> shapes, Brush brush, IndustryMap map, Box box, List<ShortenedText> shortened)
    {
        shapes.Add(new BoxShape(box, 3, Palette.Tint(0), Stroke.Solid(Palette.Edge, 0.8)));
        shapes.Add(brush.Text(box.X + 10, box.CentreY + 4, "数字基础设施保障", 10.5, TextWeight.Bold, Palette.Ink));
        var groups = map.Infrastructure.GroupBy(item => item.Category.Length > 0 ? item.Category : "其他", StringComparer.Ordinal)
            .Select(group => $"{group.Key} {group.Count()}").ToList();
        if (groups.Count == 0)
        {
            groups = ["网络", "算力", "平台", "标识", "安全"];
        }

        var left = box.X + 110;
        var step = (box.Right - 6 - left) / groups.Count;
        for (var i = 0; i < groups.Count; i++)
        {
            var chip = new Box(left + (i * step), box.Y + 10, step - 6, 20);
            var (lines, isShort) = TextWrap.Wrap(groups[i], chip.Width - 6, new TextStyle(8.5, TextWeight.Regular), 1, brush.Measurer);
            if (isShort)
            {
                shortened.Add(new ShortenedText("infrastructure", groups[i], lines[0]));
            }

            shapes.Add(new BoxShape(chip, 2, Palette.White, Stroke.Solid(Palette.Edge, 0.7)));
            shapes.Add(brush.Text(chip.CentreX, chip.CentreY + 3.2, lines[0], 8.5, TextWeight.Regular, Palette.Ink, TextAnchor.Middle));
        }
    }
}
