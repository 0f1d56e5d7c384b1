using System.Globalization;
using Reports.Core.Model;

namespace Reports.Core.Diagrams.Maps;

/// <summary>Draws one scene as a card: code, stars, tags, name, four lists.</summary>
internal sealed class SceneCards(IndustryMap map, Brush brush, double nameSize, List<ShortenedText> shortened)
{
    private const int StoryLines = 3;
    private const int TagsShown = 4;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>How many lines the scene's name takes in a card of this width.</summary>
    public int NameLines(Scene scene, double width) => NameOf(scene, width).Lines.Count;

    /// <summary>The card in <paramref name="box"/>; <paramref name="headWidth"/> is what code, name and lists may take of it.</summary>
    public GroupShape Draw(Scene scene, Box box, double headWidth)
    {
        var shapes = new List<Shape> { new BoxShape(box, 2.5, Palette.White, Stroke.Solid(Palette.Edge, scene.IsSub ? 0.6 : 0.8)) };
        if (!scene.IsSub)
        {
            shapes.Add(new BoxShape(new Box(box.X, box.Y, 3, box.Height), 1.2, Palette.Navy, null));
        }

        var id = IdOf(scene);
        var left = box.X + 8;
        var right = box.X + headWidth - 5;
        var tagsLeft = DrawTags(shapes, scene, right, box.Y + 4);
        DrawCode(shapes, scene, left, box.Y + 12.4, tagsLeft - left - 2, id);
        var (lines, isShort) = NameOf(scene, headWidth);
        for (var i = 0; i < lines.Count; i++)
        {
            shapes.Add(brush.Text(left, box.Y + 26 + (i * 12.5), lines[i], nameSize, scene.IsSub ? TextWeight.Regular : TextWeight.Bold, Palette.Ink));
        }

        if (isShort)
        {
            shortened.Add(new ShortenedText(id, scene.Name, lines[^1]));
        }

        DrawLists(shapes, scene, left - 1, box.Bottom - 5, (right - left) / 4);
        if (box.Width > headWidth + 40)
        {
            DrawStory(shapes, scene, box, headWidth);
        }

        return new GroupShape(id, "card", $"{scene.CodeText} {scene.Name}".Trim(), Describe(scene), box, shapes);
    }

    private (IReadOnlyList<string> Lines, bool Shortened) NameOf(Scene scene, double width) => TextWrap.Wrap(
        scene.Name.Length > 0 ? scene.Name : "（未填名称）",
        width - 13,
        new TextStyle(nameSize, scene.IsSub ? TextWeight.Regular : TextWeight.Bold),
        2,
        brush.Measurer);

    private string IdOf(Scene scene)
    {
        var id = "scene-" + (scene.CodeText.Length > 0 ? scene.CodeText : scene.Row.Where.A1);
        return _ids.Add(id) ? id : $"{id}-{scene.Row.Where.A1}";
    }

    private void DrawCode(List<Shape> shapes, Scene scene, double x, double baseline, double room, string id)
    {
        var prefix = map.IndustryCode + "-";
        var code = scene.CodeText.StartsWith(prefix, StringComparison.Ordinal) ? scene.CodeText[prefix.Length..] : scene.CodeText;
        var starsWidth = map.Ratings.Count * 6.6;
        var wanted = code.Length > 0 ? code : "（无编号）";
        var (lines, isShort) = TextWrap.Wrap(wanted, Math.Max(10, room - starsWidth - 6), new TextStyle(8, TextWeight.Medium), 1, brush.Measurer);
        var text = brush.Text(x, baseline, lines[0], 8, TextWeight.Medium, Palette.Ink2);
        shapes.Add(text);
        if (isShort)
        {
            shortened.Add(new ShortenedText(id, wanted, lines[0]));
        }

        for (var star = 0; star < map.Ratings.Count; star++)
        {
            shapes.Add(Marks.Star(x + text.Width + 8.1 + (star * 6.6), baseline - 2.8, 3.1, star < (scene.Stars ?? 0)));
        }
    }

    private double DrawTags(List<Shape> shapes, Scene scene, double right, double top)
    {
        var x = right;
        if (scene.Tags.Count > TagsShown)
        {
            var more = brush.Text(x, top + 7.1, $"+{scene.Tags.Count - TagsShown}", 7, TextWeight.Regular, Palette.Ink, TextAnchor.End);
            shapes.Add(more);
            x -= more.Width + 1;
        }

        foreach (var tag in scene.Tags.Take(TagsShown).Reverse())
        {
            x -= 9;
            shapes.Add(new BoxShape(new Box(x, top, 9, 9), 1.6, null, Stroke.Solid(Palette.Edge, 0.6)));
            shapes.Add(brush.Text(x + 4.5, top + 7.1, tag.Mark, 7, TextWeight.Regular, Palette.Ink, TextAnchor.Middle));
            x -= 0.8;
        }

        return x;
    }

    private void DrawLists(List<Shape> shapes, Scene scene, double left, double baseline, double pitch)
    {
        for (var i = 0; i < ListWords.Kinds.Count; i++)
        {
            var items = map.ItemsOf(scene.CodeText, ListWords.Kinds[i]).ToList();
            var worst = Statuses.Worst(items);
            var x = left + (i * pitch);
            if (worst == ItemStatus.Missing)
            {
                shapes.Add(new BoxShape(new Box(x - 0.4, baseline - 8.2, Math.Min(23.6, pitch - 0.6), 10.6), 2, Palette.AccentTint, Stroke.Solid(Palette.Accent, 0.6)));
            }

            shapes.Add(brush.Text(x + 1, baseline, ListWords.MarkOf(ListWords.Kinds[i]), 7.5, TextWeight.Regular, Palette.Ink2));
            shapes.AddRange(Marks.Status(worst, items.Count > 0, x + 12.4, baseline - 2.8));
            if (items.Count > 0)
            {
                var isGap = worst == ItemStatus.Missing;
                shapes.Add(brush.Text(x + 15.6, baseline, items.Count > 99 ? "99+" : items.Count.ToString(CultureInfo.InvariantCulture), items.Count > 9 ? 6.5 : 7.5, isGap ? TextWeight.Bold : TextWeight.Regular, isGap ? Palette.Accent : Palette.Ink));
            }
        }
    }

    private void DrawStory(List<Shape> shapes, Scene scene, Box box, double headWidth)
    {
        var x = box.X + headWidth + 6;
        shapes.Add(new PathShape([new Position(x - 4, box.Y + 6), new Position(x - 4, box.Bottom - 6)], false, 0, null, Stroke.Solid(Palette.Hairline, 0.75)));
        // Only what fits in full is shown; the rest stands in the card's description and in the report.
        var line = 0;
        foreach (var (label, words) in new[] { ("痛点", scene.PainPoint), ("路径", scene.Path), ("成效", scene.Outcome) })
        {
            var (wrapped, isShort) = TextWrap.Wrap(words, box.Right - x - 29, new TextStyle(8.5, TextWeight.Regular), StoryLines - line, brush.Measurer);
            if (isShort || wrapped.Count == 0 || line + wrapped.Count > StoryLines)
            {
                continue;
            }

            shapes.Add(brush.Text(x, box.Y + 12.4 + (line * 13.3), label, 8, TextWeight.Medium, Palette.Ink2));
            foreach (var text in wrapped)
            {
                shapes.Add(brush.Text(x + 24, box.Y + 12.4 + (line * 13.3), text, 8.5, TextWeight.Regular, Palette.Ink));
                line++;
            }
        }
    }

    private string Describe(Scene scene)
    {
        var lists = ListWords.Kinds.Select(kind =>
        {
            var items = map.ItemsOf(scene.CodeText, kind).ToList();
            return $"{ListWords.NameOf(kind)}{items.Count}项（已有{items.Count(item => item.Status == ItemStatus.Present)}、待提升{items.Count(item => item.Status == ItemStatus.Improvable)}、缺失{items.Count(item => item.Status == ItemStatus.Missing)}）";
        });
        return $"{(scene.IsSub ? "细分场景" : "主场景")}，{(scene.Stars is { } stars ? $"现状评级{stars}星" : "未评级")}；"
            + $"{(scene.Tags.Count > 0 ? string.Join('、', scene.Tags.Select(tag => tag.Name.Zh)) : "未标注价值")}；{string.Join('；', lists)}。"
            + $"痛点：{scene.PainPoint} 路径：{scene.Path} 成效：{scene.Outcome}";
    }
}
