using Reports.Core.Model;

namespace Reports.Core.Diagrams.Figures;

/// <summary>The scenes of one activity as boxes in one or more columns of equal length.</summary>
internal sealed class ActivityBoxes(Brush brush, List<ShortenedText> shortened)
{
    private const double Inset = 4;
    private const double Between = 3;
    private const double LineHeight = 9.6;
    private const double MostHeight = 480;
    private static readonly TextStyle Style = new(8, TextWeight.Regular);

    /// <summary>Height of the columns.</summary>
    public double Height(IReadOnlyList<Scene> scenes, int columns, double width) =>
        Math.Min(MostHeight, Columns(scenes, columns, width).Select(column => column.Sum(entry => entry.Height + Between)).DefaultIfEmpty(0).Max());

    /// <summary>The boxes; those that would make the figure longer than a page are told by their number.</summary>
    public IEnumerable<Shape> Draw(IReadOnlyList<Scene> scenes, int columns, Box area)
    {
        var width = ColumnWidth(columns, area.Width);
        var left = area.X + Inset;
        var dropped = 0;
        Shape? note = null;
        foreach (var column in Columns(scenes, columns, area.Width))
        {
            var y = area.Y;
            foreach (var (scene, lines, height) in column)
            {
                if (y + height > area.Y + MostHeight - 12)
                {
                    dropped++;
                    note = brush.Text(left + 4, area.Y + MostHeight - 5, $"另有{dropped}个，见正文", 7.5, TextWeight.Medium, Palette.Ink2);
                    continue;
                }

                yield return BoxOf(scene, lines, new Box(left, y, width, height));
                y += height + Between;
            }

            left += width + Inset;
        }

        if (note is not null)
        {
            yield return note;
        }
    }

    private static double ColumnWidth(int columns, double width) => (width - ((columns + 1) * Inset)) / columns;

    private GroupShape BoxOf(Scene scene, IReadOnlyList<string> lines, Box box)
    {
        var id = $"category-{scene.Row.Where.A1}";
        if (lines[^1].EndsWith('…'))
        {
            shortened.Add(new ShortenedText(id, scene.Name, lines[^1]));
        }

        Shape[] shapes =
        [
            new BoxShape(box, 2, Palette.White, Stroke.Solid(scene.IsSub ? Palette.SubEdge : Palette.Edge, scene.IsSub ? 0.5 : 0.7)),
            .. lines.Select((line, at) => brush.Text(box.X + 4, box.Y + 10 + (at * LineHeight), line, Style.Size, Style.Weight, Palette.Ink)),
        ];
        return new GroupShape(id, "scene", $"{scene.CodeText} {scene.Name}".Trim(), scene.Name, box, shapes);
    }

    // Filled column by column, each up to its share of the whole height.
    private List<List<(Scene Scene, IReadOnlyList<string> Lines, double Height)>> Columns(IReadOnlyList<Scene> scenes, int columns, double width)
    {
        var entries = scenes.Select(scene =>
        {
            var (lines, _) = TextWrap.Wrap(scene.Name.Length > 0 ? scene.Name : "（未填名称）", ColumnWidth(columns, width) - 7, Style, 3, brush.Measurer, isBalanced: true, hang: 3);
            return (Scene: scene, Lines: lines, Height: 5 + (lines.Count * LineHeight));
        }).ToList();
        var share = entries.Sum(entry => entry.Height + Between) / columns;
        var filled = new List<List<(Scene, IReadOnlyList<string>, double)>> { new() };
        var height = 0.0;
        foreach (var entry in entries)
        {
            if (filled.Count < columns && height + (entry.Height / 2) > share * filled.Count)
            {
                filled.Add([]);
            }

            filled[^1].Add(entry);
            height += entry.Height + Between;
        }

        return filled;
    }
}
