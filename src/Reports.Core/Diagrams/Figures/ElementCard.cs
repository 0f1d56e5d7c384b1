using Reports.Core.Diagrams.Maps;
using Reports.Core.Model;
using static System.FormattableString;

namespace Reports.Core.Diagrams.Figures;

/// <summary>One scene in full. No text is shortened unless a card would be longer than a page.</summary>
internal sealed class ElementCard(IndustryMap map, Brush brush, Scene scene, string id)
{
    private const double Line = 12;
    private const int MostItems = 24;
    private static readonly TextStyle Text = new(8.5, TextWeight.Regular);

    /// <summary>The scene.</summary>
    public Scene Scene => scene;

    /// <summary>Height at this width.</summary>
    public double Height(double width) => 38 + (Story(width).Sum(part => part.Lines.Count) * Line) + 6 + Lists((width - 16) / 2).Chunk(2).Sum(pair => pair.Max(list => HeightOf(list.Items))) + 4;

    /// <summary>The card at a place.</summary>
    public GroupShape Draw(double x, double y, double width)
    {
        var box = new Box(x, y, width, Height(width));
        var shapes = new List<Shape>
        {
            new BoxShape(box, 3, Palette.White, Stroke.Solid(Palette.Edge, 0.8)),
        };
        if (!scene.IsSub)
        {
            shapes.Add(new BoxShape(new Box(x, y, 3, box.Height), 1.2, Palette.Navy, null));
        }

        DrawHead(shapes, box);
        var baseline = y + 47;
        foreach (var (label, lines) in Story(width))
        {
            shapes.Add(brush.Text(x + 10, baseline, label, 8, TextWeight.Medium, Palette.Ink2));
            foreach (var line in lines)
            {
                shapes.Add(brush.Text(x + 34, baseline, line, Text.Size, Text.Weight, Palette.Ink));
                baseline += Line;
            }
        }

        DrawLists(shapes, x, baseline - 4, width);
        return new GroupShape(id, "card", $"{scene.CodeText} {scene.Name}".Trim(), SceneWords.Describe(map, scene, ""), box, shapes);
    }

    private void DrawHead(List<Shape> shapes, Box box)
    {
        var code = brush.Text(box.X + 10, box.Y + 13, scene.CodeText.Length > 0 ? scene.CodeText : "（无编号）", 8, TextWeight.Medium, Palette.Ink2);
        shapes.Add(code);
        for (var star = 0; star < map.Ratings.Count; star++)
        {
            shapes.Add(Marks.Star(box.X + 18 + code.Width + (star * 6.6), box.Y + 10.2, 3.1, star < (scene.Stars ?? 0)));
        }

        var right = box.Right - 8;
        foreach (var tag in scene.Tags.Reverse())
        {
            shapes.AddRange(Marks.Tag(brush, tag.Mark, right - 10, box.Y + 5, 10));
            right -= 11.5;
        }

        var name = scene.Name.Length > 0 ? scene.Name : "（未填名称）";
        var size = 11.0;
        while (size > 8 && brush.Width(name, size, TextWeight.Bold) > box.Width - 20)
        {
            size -= 0.5;
        }

        var (lines, _) = TextWrap.Wrap(name, box.Width - 20, new TextStyle(size, TextWeight.Bold), 1, brush.Measurer);
        shapes.Add(brush.Text(box.X + 10, box.Y + 28, lines[0], size, TextWeight.Bold, Palette.Ink));
    }

    private List<(string Label, IReadOnlyList<string> Lines)> Story(double width) =>
        [.. SceneStory.Of(scene).Select(part => (part.Label, TextWrap.Wrap(part.Words, width - 44, Text, 6, brush.Measurer).Lines))];

    private void DrawLists(List<Shape> shapes, double left, double top, double width)
    {
        foreach (var pair in Lists((width - 16) / 2).Chunk(2))
        {
            shapes.Add(new PathShape([new(left + 10, top), new(left + width - 8, top)], false, 0, null, Stroke.Solid(Palette.Hairline, 0.75)));
            for (var i = 0; i < pair.Length; i++)
            {
                var x = left + 10 + (i * (width - 16) / 2);
                shapes.AddRange(Marks.Tag(brush, ListWords.MarkOf(pair[i].Kind), x, top + 4, 10));
                shapes.Add(brush.Text(x + 14, top + 12, Invariant($"{ListWords.NameOf(pair[i].Kind)} {pair[i].Count}项"), 8.5, TextWeight.Bold, Palette.Ink));
                var baseline = top + 25;
                foreach (var (status, lines) in pair[i].Items)
                {
                    shapes.AddRange(Marks.Status(status, status is not null, x + 4, baseline - 3));
                    foreach (var line in lines)
                    {
                        shapes.Add(brush.Text(x + 11, baseline, line, 8, TextWeight.Regular, status == ItemStatus.Missing ? Palette.Accent : Palette.Ink));
                        baseline += 11;
                    }
                }
            }

            top += pair.Max(list => HeightOf(list.Items));
        }
    }

    private static double HeightOf(IReadOnlyList<(ItemStatus? Status, IReadOnlyList<string> Lines)> items) => 21 + (items.Sum(item => item.Lines.Count) * 11);

    private List<(ListKind Kind, int Count, IReadOnlyList<(ItemStatus? Status, IReadOnlyList<string> Lines)> Items)> Lists(double width) =>
        [.. ListWords.Kinds.Select(kind =>
        {
            var items = map.ItemsOf(scene.CodeText, kind).ToList();
            var shown = items.Take(MostItems / 2).Select(item => (item.Status, TextWrap.Wrap(item.Name.Length > 0 ? item.Name : "（未填名称）", width - 16, new TextStyle(8, TextWeight.Regular), 2, brush.Measurer).Lines));
            IEnumerable<(ItemStatus?, IReadOnlyList<string>)> rest = items.Count > MostItems / 2 ? [(null, [Invariant($"另有{items.Count - (MostItems / 2)}项，见清单")])] : [];
            return (kind, items.Count, (IReadOnlyList<(ItemStatus? Status, IReadOnlyList<string> Lines)>)[.. shown, .. rest]);
        })];
}
