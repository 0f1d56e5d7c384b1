using System.Globalization;
using Reports.Core.Model;
using static System.FormattableString;

namespace Reports.Core.Diagrams.Maps;

/// <summary>The names of all scenes by page, in columns below the overview.</summary>
internal sealed class NameIndex(IndustryMap map, MapGrid grid, Brush brush, IReadOnlyList<PagePlan> plans, IReadOnlyDictionary<Scene, int> numbers, List<ShortenedText> shortened)
{
    private const double ColumnWidth = 165;

    /// <summary>Height it takes in columns over this width.</summary>
    public double Height(double width, double line) => (Math.Ceiling(Entries().Count / (double)Columns(width)) * line) + 8;

    /// <summary>The index.</summary>
    public GroupShape Draw(double left, double top, double width, double line)
    {
        var size = line > 13 ? 9 : line > 10.6 ? 8 : 7.5;
        var shapes = new List<Shape>();
        var entries = Entries();
        var columns = Columns(width);
        var deep = (int)Math.Ceiling(entries.Count / (double)columns);
        for (var i = 0; i < entries.Count; i++)
        {
            var x = left + (i / deep * (width / columns));
            var baseline = top + 8 + ((i % deep) * line) + 5;
            if (entries[i].Scene is not { } scene)
            {
                // A head that is too long names its columns by their letters.
                var wide = brush.Width(entries[i].Head, size, TextWeight.Bold) <= (width / columns) - 8;
                var (heads, _) = TextWrap.Wrap(wide ? entries[i].Head : entries[i].Short, (width / columns) - 8, new TextStyle(size, TextWeight.Bold), 1, brush.Measurer);
                shapes.Add(brush.Text(x, baseline, heads[0], size, TextWeight.Bold, Palette.Brand));
                continue;
            }

            shapes.Add(brush.Text(x + 13, baseline, numbers[scene].ToString(CultureInfo.InvariantCulture), size, TextWeight.Bold, Palette.Ink, TextAnchor.End));
            var name = scene.Name.Length > 0 ? scene.Name : "（未填名称）";
            var (lines, isShort) = TextWrap.Wrap(name, (width / columns) - 26, new TextStyle(size, TextWeight.Regular), 1, brush.Measurer);
            if (isShort)
            {
                shortened.Add(new ShortenedText("index", scene.Name, lines[0]));
            }

            shapes.Add(brush.Text(x + 18, baseline, lines[0], size, TextWeight.Regular, Palette.Ink));
        }

        return new GroupShape("index", "index", "场景索引", string.Join('、', map.Scenes.Select(scene => $"{scene.CodeText} {scene.Name}")), new Box(left, top, width, 8 + (deep * line)), shapes);
    }

    private static int Columns(double width) => Math.Max(1, (int)(width / ColumnWidth));

    private List<(string Head, string Short, Scene? Scene)> Entries() =>
        [.. plans.SelectMany(plan => plan.Content.Scenes
            .OrderBy(scene => numbers[scene])
            .Select(scene => (Head: "", Short: "", Scene: (Scene?)scene))
            .Prepend((Invariant($"第{plan.Number}页　{PageWords.Columns(grid, plan.Content, withLetters: true)}"), Invariant($"第{plan.Number}页　{PageWords.Letters(grid, plan.Content)}"), null)))];
}
