using Reports.Core.Model;

namespace Reports.Core.Diagrams.Maps;

/// <summary>The legend: every mark that the map uses, in words.</summary>
internal static class MapLegend
{
    /// <summary>The legend in <paramref name="box"/> (68 points high).</summary>
    public static GroupShape Draw(IndustryMap map, Brush brush, Box box)
    {
        var shapes = new List<Shape> { new BoxShape(box, 3, Palette.White, Stroke.Solid(Palette.Hairline, 0.75)) };
        var step = (box.Width - 24) / 5;
        Head(0, "现状评级");
        for (var i = 0; i < Math.Min(4, map.Ratings.Count); i++)
        {
            for (var star = 0; star < map.Ratings.Count; star++)
            {
                shapes.Add(Marks.Star(X(0) + 3.5 + (star * 6.6), Y(i) - 2.8, 3.1, star <= i));
            }

            var meaning = map.Ratings[i].Meaning.Zh;
            shapes.Add(brush.Text(X(0) + 36, Y(i), meaning.Length > 0 ? meaning : map.Ratings[i].Name.Zh, 8, TextWeight.Regular, Palette.Ink));
        }

        Head(1, "价值标签");
        for (var i = 0; i < Math.Min(8, map.Tags.Count); i++)
        {
            var x = X(1) + (i / 4 * 62);
            shapes.Add(new BoxShape(new Box(x, Y(i % 4) - 7.4, 9, 9), 1.6, null, Stroke.Solid(Palette.Edge, 0.6)));
            shapes.Add(brush.Text(x + 4.5, Y(i % 4) - 0.3, map.Tags[i].Mark, 7, TextWeight.Regular, Palette.Ink, TextAnchor.Middle));
            shapes.Add(brush.Text(x + 14, Y(i % 4), map.Tags[i].Name.Zh, 8, TextWeight.Regular, Palette.Ink));
        }

        Head(2, "四清单");
        Lines(2, 0, [.. ListWords.Kinds.Select(kind => $"{ListWords.MarkOf(kind)}　{ListWords.NameOf(kind)}")]);
        Head(3, "要素现状（卡片上的数字为条目数）");
        (ItemStatus? Status, bool HasItems, string Text)[] statuses =
            [(ItemStatus.Present, true, "全部已有"), (ItemStatus.Improvable, true, "有待提升，无缺失"), (ItemStatus.Missing, true, "有缺失，即缺口"), (null, false, "未填报")];
        for (var i = 0; i < statuses.Length; i++)
        {
            shapes.AddRange(Marks.Status(statuses[i].Status, statuses[i].HasItems, X(3) + 5, Y(i) - 2.8));
            shapes.Add(brush.Text(X(3) + 14, Y(i), statuses[i].Text, 8, TextWeight.Regular, Palette.Ink));
        }

        Head(4, "场景类型");
        Lines(4, 0, ["粗体、左侧竖条：主场景", "细体、无竖条：细分场景", "长条：跨环节的场景，列痛点、路径、成效", "—：本格尚无场景"]);
        return new GroupShape("legend", "legend", "图例", "现状评级、价值标签、四清单、要素现状、场景类型", box, shapes);

        double X(int section) => box.X + 12 + (section * step);
        double Y(int line) => box.Y + 26.5 + (line * 11.6);
        void Head(int section, string text) => shapes.Add(brush.Text(X(section), box.Y + 14, text, 8.5, TextWeight.Bold, Palette.Ink));
        void Lines(int section, double indent, string[] lines)
        {
            for (var i = 0; i < lines.Length; i++)
            {
                shapes.Add(brush.Text(X(section) + indent, Y(i), lines[i], 8, TextWeight.Regular, Palette.Ink));
            }
        }
    }
}
