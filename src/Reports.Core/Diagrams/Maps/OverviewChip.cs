using System.Globalization;
using Reports.Core.Model;

namespace Reports.Core.Diagrams.Maps;

/// <summary>A scene on the overview: its number, its code, how many of its lists have gaps.</summary>
internal static class OverviewChip
{
    private const double NumberWidth = 17;

    /// <summary>The chip in its box.</summary>
    public static GroupShape Draw(IndustryMap map, Brush brush, SceneBlock block, Box box, int number, int gaps)
    {
        var scene = block.Scene;
        var shapes = new List<Shape> { new BoxShape(box, 2.5, Palette.White, Stroke.Solid(Palette.Edge, 0.8)) };
        var x = box.X;
        var baseline = box.CentreY + 3;
        var gapWidth = gaps > 0 ? 13 : 0;
        var code = SceneWords.ShortCode(map, scene);
        var hasNumber = box.Width >= NumberWidth + 8 + gapWidth + brush.Width(code, 7, TextWeight.Medium);
        if (hasNumber)
        {
            var part = new Box(box.X, box.Y, NumberWidth, box.Height);
            shapes.Add(scene.IsSub ? new PathShape([new(part.Right, box.Y), new(part.Right, box.Bottom)], false, 0, null, Stroke.Solid(Palette.Edge, 0.8)) : new BoxShape(part, 2.5, Palette.Navy, null));
            shapes.Add(brush.Text(part.CentreX, baseline, number.ToString(CultureInfo.InvariantCulture), number > 99 ? 7 : 8, TextWeight.Bold, scene.IsSub ? Palette.Ink : Palette.White, TextAnchor.Middle));
            x = part.Right;
        }
        else if (!scene.IsSub)
        {
            shapes.Add(new BoxShape(new Box(box.X, box.Y, 3, box.Height), 1.2, Palette.Navy, null));
        }

        var inset = hasNumber ? 3.5 : 4.6;
        var room = box.Right - x - inset - (gaps > 0 ? 12 : 2);
        var size = brush.Width(code, 8, TextWeight.Medium) <= room ? 8 : 7;
        var (lines, _) = TextWrap.Wrap(code, Math.Max(6, room), new TextStyle(size, TextWeight.Medium), 1, brush.Measurer);
        shapes.Add(brush.Text(x + inset, baseline, lines[0], size, TextWeight.Medium, Palette.Ink));
        if (gaps > 0)
        {
            shapes.AddRange(Marks.Status(ItemStatus.Missing, hasItems: true, box.Right - (hasNumber ? 10.5 : 9.2), box.CentreY));
            shapes.Add(brush.Text(box.Right - (hasNumber ? 3 : 1.8), baseline, gaps.ToString(CultureInfo.InvariantCulture), 8, TextWeight.Bold, Palette.Accent, TextAnchor.End));
        }

        var id = "overview-" + (scene.CodeText.Length > 0 ? scene.CodeText : "") + "-" + scene.Row.Where.A1;
        return new GroupShape(id, "chip", $"{scene.CodeText} {scene.Name}".Trim(), SceneWords.Describe(map, scene, block.Skipped), box, shapes);
    }
}
