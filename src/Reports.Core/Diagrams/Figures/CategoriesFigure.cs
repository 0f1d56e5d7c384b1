using System.Globalization;
using Reports.Core.Model;

namespace Reports.Core.Diagrams.Figures;

/// <summary>图1: the business activities and their scenes.</summary>
public static class CategoriesFigure
{
    private const double Width = 840;
    private const double Margin = 32;
    private const double Line = 24;

    /// <summary>The figure.</summary>
    public static DiagramLayout LayOut(IndustryMap map, ITextMeasurer measurer)
    {
        ArgumentNullException.ThrowIfNull(map);
        var brush = new Brush(measurer);
        var shapes = new List<Shape>();
        var shortened = new List<ShortenedText>();
        var columns = map.Activities.Take(map.Activities.Count - 1).ToList();
        var last = map.Activities[^1];
        var step = (Width - (2 * Margin) + 8) / columns.Count;
        var deepest = columns.Max(activity => ScenesOf(map, activity.Code).Count);
        for (var column = 0; column < columns.Count; column++)
        {
            var left = Margin + (column * step);
            var box = new Box(left, 24, step - 8, 34);
            shapes.Add(new PathShape(
                [new Position(box.X, box.Y), new Position(box.Right - 8, box.Y), new Position(box.Right, box.CentreY), new Position(box.Right - 8, box.Bottom), new Position(box.X, box.Bottom)],
                true, 0, Palette.Brand, null));
            shapes.Add(brush.Text(box.X + 12, box.CentreY + 4.5, columns[column].Name.Zh, 12, TextWeight.Bold, Palette.White));
            var scenes = ScenesOf(map, columns[column].Code);
            shapes.Add(brush.Text(box.Right - 14, box.CentreY + 3.5, Count(scenes), 9, TextWeight.Regular, Palette.White, TextAnchor.End));
            Scenes(scenes, left, 70, step - 8);
        }

        var wide = ScenesOf(map, last.Code);
        var top = 70 + (deepest * Line) + 14;
        var perRow = 3;
        var rows = (wide.Count + perRow - 1) / perRow;
        shapes.Add(new BoxShape(new Box(Margin, top, Width - (2 * Margin), 30 + (Math.Max(1, rows) * Line) + 8), 4, Palette.Tint(5), null));
        shapes.Add(brush.Text(Margin + 12, top + 19, last.Name.Zh, 12, TextWeight.Bold, Palette.Ink));
        shapes.Add(brush.Text(Width - Margin - 12, top + 19, Count(wide), 9, TextWeight.Regular, Palette.Ink2, TextAnchor.End));
        var third = (Width - (2 * Margin) - 24 + 8) / perRow;
        for (var i = 0; i < wide.Count; i++)
        {
            Scenes([wide[i]], Margin + 12 + (i % perRow * third), top + 30 + (i / perRow * Line), third - 8);
        }

        var height = top + 30 + (Math.Max(1, rows) * Line) + 8 + 24;
        var alt = $"场景分类。按{map.Activities.Count}类业务活动列出{map.Scenes.Count}个场景：{string.Join('，', map.Activities.Select(activity => $"{activity.Name.Zh}{ScenesOf(map, activity.Code).Count}个"))}。";
        return new DiagramLayout("categories", Width, height, "场景分类", alt, shapes, shortened, 0);

        void Scenes(IReadOnlyList<Scene> scenes, double left, double y, double width)
        {
            for (var i = 0; i < scenes.Count; i++)
            {
                var box = new Box(left, y + (i * Line), width, 20);
                var (lines, isShort) = TextWrap.Wrap(scenes[i].Name, width - 12, new TextStyle(9, TextWeight.Regular), 1, measurer);
                var id = $"category-{scenes[i].Row.Where.A1}";
                shapes.Add(new GroupShape(id, "scene", $"{scenes[i].CodeText} {scenes[i].Name}", scenes[i].Name, box,
                    [new BoxShape(box, 3, Palette.White, Stroke.Solid(Palette.Edge, 0.75)), brush.Text(box.X + 6, box.Y + 13.5, lines.Count > 0 ? lines[0] : "—", 9, TextWeight.Regular, Palette.Ink)]));
                if (isShort)
                {
                    shortened.Add(new ShortenedText(id, scenes[i].Name, lines[0]));
                }
            }
        }
    }

    private static string Count(IReadOnlyList<Scene> scenes) => string.Create(CultureInfo.InvariantCulture, $"{scenes.Count}个");

    private static IReadOnlyList<Scene> ScenesOf(IndustryMap map, string activity) =>
        [.. map.Scenes.Where(scene => (scene.Activity?.Code ?? scene.Code?.Activity) == activity)];
}
