using System.Globalization;
using Reports.Core.Model;
using Reports.Core.Templates;

namespace Reports.Core.Diagrams.Figures;

/// <summary>图1: the business activities and their scenes. As wide as the report's text, so that nothing is scaled down.</summary>
public static class CategoriesFigure
{
    private const double Width = 480;
    private const double Gap = 6;
    private const double HeaderHeight = 32;
    private const double Tip = 6;
    private const int MostUnits = 6;

    /// <summary>The figure.</summary>
    public static DiagramLayout LayOut(IndustryMap map, ITextMeasurer measurer)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(measurer);
        var brush = new Brush(measurer);
        var shapes = new List<Shape>();
        var shortened = new List<ShortenedText>();
        var groups = map.Activities.Select(activity => (Activity: activity, Scenes: ScenesOf(map, activity.Code))).ToList();
        var flow = groups.Take(groups.Count - 1).ToList();
        var joint = groups[^1];
        var units = UnitsOf([.. flow.Select(group => group.Scenes.Count)]);
        var unit = (Width - (Gap * (flow.Count - 1))) / units.Sum();
        shapes.Add(brush.Text(0, 8, "企业或产业链创造价值的过程", 8, TextWeight.Medium, Palette.Ink2));
        shapes.Add(new PathShape([new(114, 5), new(Width - 5, 5)], false, 0, null, Stroke.Solid(Palette.Edge, 0.9)));
        shapes.Add(new PathShape([new(Width, 5), new(Width - 6, 2.4), new(Width - 6, 7.6)], true, 0, Palette.Edge, null));
        var left = 0.0;
        var boxes = new ActivityBoxes(brush, shortened);
        var depth = flow.Select((group, at) => boxes.Height(group.Scenes, units[at], units[at] * unit)).DefaultIfEmpty(0).Max();
        for (var i = 0; i < flow.Count; i++)
        {
            var box = new Box(left, 16, units[i] * unit, HeaderHeight);
            var isLast = i == flow.Count - 1;
            shapes.Add(new BoxShape(new Box(box.X, box.Bottom, box.Width, depth + 9), 0, Palette.Tint(i), null));
            shapes.Add(Chevron(box, i > 0, !isLast));
            Header(shapes, brush, box, i > 0 ? 11 : 7, $"{flow[i].Activity.Code} {flow[i].Activity.Name.Zh}", flow[i].Scenes.Count);
            shapes.AddRange(boxes.Draw(flow[i].Scenes, units[i], new Box(box.X, box.Bottom + 6, box.Width, depth)));
            left += box.Width + Gap;
        }

        var bottom = DrawJoint(shapes, brush, boxes, joint.Activity, joint.Scenes, groups.Count - 1, 16 + HeaderHeight + depth + 15);
        var unknown = map.Scenes.Count - groups.Sum(group => group.Scenes.Count);
        var alt = $"场景分类。按{map.Activities.Count}类业务活动列出{map.Scenes.Count}个场景：{string.Join('，', groups.Select(group => $"{group.Activity.Name.Zh}{group.Scenes.Count}个"))}{(unknown > 0 ? $"，业务活动不明{unknown}个，未列入" : "")}。";
        return new DiagramLayout("categories", Width, Math.Ceiling(bottom + 1), "场景分类", alt, shapes, shortened, 0).NotingMissing(measurer);
    }

    // The fullest activity gets another column beside the first, while columns stay wide enough for names.
    private static int[] UnitsOf(IReadOnlyList<int> counts)
    {
        var units = Enumerable.Repeat(1, counts.Count).ToArray();
        while (units.Sum() < Math.Max(MostUnits, counts.Count))
        {
            var fullest = Enumerable.Range(0, counts.Count).MaxBy(i => (double)counts[i] / units[i]);
            if (counts[fullest] <= units[fullest] || counts.Max() <= 6)
            {
                break;
            }

            units[fullest]++;
        }

        return units;
    }

    private static PathShape Chevron(Box box, bool flowsIn, bool flowsOn) => new(
        [
            new(box.X, box.Y), new(box.Right - (flowsOn ? 1 : 0), box.Y), new(flowsOn ? box.Right + Tip - 1 : box.Right, box.CentreY), new(box.Right - (flowsOn ? 1 : 0), box.Bottom),
            new(box.X, box.Bottom), new(flowsIn ? box.X + Tip : box.X, box.CentreY),
        ],
        true, 0, Palette.Brand, null);

    private static void Header(List<Shape> shapes, Brush brush, Box box, double inset, string name, int count)
    {
        var size = 9.5;
        while (size > 7.5 && brush.Width(name, size, TextWeight.Bold) > box.Width - inset - 3)
        {
            size -= 0.5;
        }

        shapes.Add(brush.Text(box.X + inset, box.Y + 14, name, size, TextWeight.Bold, Palette.White));
        shapes.Add(brush.Text(box.X + inset, box.Y + 25.5, string.Create(CultureInfo.InvariantCulture, $"{count}个场景"), 7.5, TextWeight.Regular, Palette.White));
    }

    private static double DrawJoint(List<Shape> shapes, Brush brush, ActivityBoxes boxes, CodeValue activity, IReadOnlyList<Scene> scenes, int row, double top)
    {
        const double LabelWidth = 84;
        var room = Width - LabelWidth - 4;
        var columns = Math.Clamp(scenes.Count, 1, 3);
        var height = Math.Max(HeaderHeight, boxes.Height(scenes, columns, room) + 6);
        var label = new Box(0, top, LabelWidth, height);
        shapes.Add(new BoxShape(label, 0, Palette.Navy, null));
        Header(shapes, brush, label with { Y = label.CentreY - (HeaderHeight / 2), Height = HeaderHeight }, 7, $"{activity.Code} {activity.Name.Zh}", scenes.Count);
        shapes.Add(new BoxShape(new Box(LabelWidth, top, Width - LabelWidth, height), 0, Palette.Tint(row), null));
        shapes.AddRange(boxes.Draw(scenes, columns, new Box(LabelWidth + 2, top + 6, room, height - 6)));
        return top + height;
    }

    private static IReadOnlyList<Scene> ScenesOf(IndustryMap map, string activity) =>
        [.. map.Scenes.Where(scene => (scene.Activity?.Code ?? scene.Code?.Activity) == activity)];
}
