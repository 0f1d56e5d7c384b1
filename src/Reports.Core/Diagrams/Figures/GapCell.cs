using Reports.Core.Diagrams.Maps;
using Reports.Core.Model;
using static System.FormattableString;

namespace Reports.Core.Diagrams.Figures;

/// <summary>One cell of the heat map: shade by share not present, mark by the worst status, frame when something is missing.</summary>
internal static class GapCell
{
    /// <summary>The cell.</summary>
    public static GroupShape Draw(Brush brush, Scene scene, ListKind kind, IReadOnlyList<ListItem> items, Box box)
    {
        var missing = items.Count(item => item.Status == ItemStatus.Missing);
        var open = missing + items.Count(item => item.Status == ItemStatus.Improvable);
        var step = items.Count == 0 || open == 0 ? 0 : open * 3 <= items.Count ? 1 : open * 3 <= items.Count * 2 ? 2 : 3;
        var shapes = new List<Shape> { new BoxShape(box, 2, Palette.Heat[step], missing > 0 ? Stroke.Solid(Palette.Accent, 1.2) : Stroke.Solid(Palette.Hairline, 0.6)) };
        if (items.Count == 0)
        {
            shapes.Add(brush.Text(box.CentreX, box.CentreY + 3, "—", 8.5, TextWeight.Regular, Palette.Ink2, TextAnchor.Middle));
        }
        else
        {
            shapes.AddRange(Marks.Status(Statuses.Worst(items), hasItems: true, box.CentreX - 21, box.CentreY));
            shapes.Add(brush.Text(box.CentreX + 5, box.CentreY + 3.1, Invariant($"{open}/{items.Count}"), 8.5, missing > 0 ? TextWeight.Bold : TextWeight.Regular, Palette.Ink, TextAnchor.End));
            if (missing > 0)
            {
                shapes.Add(brush.Text(box.CentreX + 8, box.CentreY + 3.1, Invariant($"缺{missing}"), 8, TextWeight.Bold, Palette.DarkAccent));
            }
        }

        var told = items.Count == 0 ? "未填报" : Invariant($"{items.Count}项，待提升{open - missing}、缺失{missing}");
        return new GroupShape($"gap-{scene.Row.Where.A1}-{ListWords.MarkOf(kind)}", "gap", $"{scene.CodeText} {scene.Name}：{ListWords.NameOf(kind)}{told}", string.Join('；', items.Select(item => item.Name)), box, shapes);
    }
}
