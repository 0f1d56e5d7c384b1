using System.Globalization;

namespace Reports.Core.Diagrams.Maps;

/// <summary>Plates in the margin that stand for scenes of other pages.</summary>
internal static class MapPlates
{
    /// <summary>Height of a plate.</summary>
    public const double Height = 38;

    /// <summary>A plate pointing right: code, page, name.</summary>
    public static GroupShape Draw(Brush brush, Box box, PageReference reference, List<ShortenedText> shortened)
    {
        var scene = reference.Scene;
        var tip = 7.0;
        var id = "plate-" + (scene.CodeText.Length > 0 ? scene.CodeText : scene.Row.Where.A1);
        var page = brush.Text(box.Right - tip, box.Y + 10.5, string.Create(CultureInfo.InvariantCulture, $"第{reference.Page}页"), 7.5, TextWeight.Bold, Palette.Brand, TextAnchor.End);
        var code = scene.Code?.WithoutIndustry ?? scene.CodeText;
        var (codes, _) = TextWrap.Wrap(code.Length > 0 ? code : "—", box.Width - tip - page.Width - 8, new TextStyle(7.5, TextWeight.Medium), 1, brush.Measurer);
        var (lines, isShort) = TextWrap.Wrap(scene.Name.Length > 0 ? scene.Name : "（未填名称）", box.Width - tip - 5, new TextStyle(7.5, TextWeight.Regular), 2, brush.Measurer, isBalanced: true);
        if (isShort)
        {
            shortened.Add(new ShortenedText(id, scene.Name, lines[^1]));
        }

        var shapes = new List<Shape>
        {
            new PathShape(
                [new(box.X, box.Y), new(box.Right - tip, box.Y), new(box.Right, box.CentreY), new(box.Right - tip, box.Bottom), new(box.X, box.Bottom)],
                true, 0, Palette.Plate, Stroke.Solid(Palette.Edge, 0.75)),
            brush.Text(box.X + 4, box.Y + 10.5, codes[0], 7.5, TextWeight.Medium, Palette.Ink2),
            page,
        };
        for (var i = 0; i < lines.Count; i++)
        {
            shapes.Add(brush.Text(box.X + 4, box.Y + 21.5 + (i * 10.5), lines[i], 7.5, TextWeight.Regular, Palette.Ink));
        }

        return new GroupShape(id, "plate", $"{scene.CodeText} {scene.Name}，见第{reference.Page}页", scene.Name, box, shapes);
    }
}
