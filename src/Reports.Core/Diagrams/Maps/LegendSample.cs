using Reports.Core.Model;

namespace Reports.Core.Diagrams.Maps;

/// <summary>A card in the legend with words on what its three lines show.</summary>
internal static class LegendSample
{
    /// <summary>Width it takes.</summary>
    public const double Width = 232;

    /// <summary>The sample; its marks are drawn by the code that draws cards.</summary>
    public static IEnumerable<Shape> Draw(IndustryMap map, Brush brush, double x, double y)
    {
        var box = new Box(x, y, 108, 44);
        yield return new BoxShape(box, 2.5, Palette.White, Stroke.Solid(Palette.Edge, 0.8));
        yield return new BoxShape(new Box(x, y, 3, 44), 1.2, Palette.Navy, null);
        var code = brush.Text(x + 8, y + 12.4, "A-2-1", 8, TextWeight.Medium, Palette.Ink2);
        yield return code;
        for (var star = 0; star < map.Ratings.Count; star++)
        {
            yield return Marks.Star(x + 8 + code.Width + 8.1 + (star * 6.6), y + 9.6, 3.1, star < 2);
        }

        var right = x + 103.0;
        foreach (var tag in map.Tags.Take(2).Reverse())
        {
            right -= 10;
            foreach (var shape in Marks.Tag(brush, tag.Mark, right, y + 4, 10))
            {
                yield return shape;
            }

            right -= 1.2;
        }

        yield return brush.Text(x + 8, y + 26, "场景名称", 10, TextWeight.Bold, Palette.Ink);
        (ItemStatus? Status, int Count)[] lists = [(ItemStatus.Improvable, 3), (ItemStatus.Present, 2), (ItemStatus.Missing, 4), (null, 0)];
        foreach (var shape in lists.SelectMany((list, at) => Marks.List(brush, ListWords.Kinds[at], list.Status, list.Count, x + 7 + (at * 24), y + 39, 24)))
        {
            yield return shape;
        }

        (double Y, string Words)[] leaders = [(9.6, "编号、现状评级、价值标签"), (22.4, "场景名称"), (35.2, "四清单：类别、现状、条目数")];
        foreach (var (line, words) in leaders)
        {
            yield return new PathShape([new(x + 108, y + line), new(x + 116, y + line)], false, 0, null, Stroke.Solid(Palette.Edge, 0.6));
            yield return brush.Text(x + 119, y + line + 2.8, words, 8, TextWeight.Regular, Palette.Ink);
        }
    }
}
