using System.Globalization;
using Reports.Core.Diagrams.Maps;
using Reports.Core.Model;
using static System.FormattableString;

namespace Reports.Core.Diagrams.Figures;

/// <summary>Gap heat map: scenes by four lists, the darker the more is to improve or missing; the main shortcomings beside it.</summary>
public static class GapsFigure
{
    private const double RowHeight = 14.2;
    private const double CellPitch = 66;
    private const double WideCellPitch = 104;
    private const double CellGap = 3;
    private const int Shortcomings = 10;

    /// <summary>The figure, on as many pages as it takes.</summary>
    public static IReadOnlyList<DiagramLayout> LayOut(IndustryMap map, ITextMeasurer measurer, DateOnly date, string dataHash)
    {
        ArgumentNullException.ThrowIfNull(map);
        var brush = new Brush(measurer);
        var grid = MapGrid.Of(map);
        var rows = grid.Blocks.SelectMany(block => block.Scenes.Select(scene => (Scene: scene, block.Row))).ToList();
        var perPage = (int)((FigurePage.Bottom - FigurePage.Top - 44) / RowHeight);
        var count = Math.Max(1, (int)Math.Ceiling(rows.Count / (double)perPage));
        perPage = Math.Max(1, (int)Math.Ceiling(rows.Count / (double)count));
        var title = MapWords.IndustryOf(map) + "四清单缺口热力图";
        var gaps = map.Scenes.Sum(scene => SceneWords.Gaps(map, scene));
        var hit = map.Scenes.Count(scene => SceneWords.Gaps(map, scene) > 0);
        var pages = new List<DiagramLayout>();
        for (var number = 1; number <= count; number++)
        {
            var page = new FigurePage(brush, title, [Invariant($"{map.Scenes.Count}个场景 × 4类清单"), Invariant($"有缺失项的格{gaps}处，涉及{hit}个场景"), "颜色越深，待提升与缺失项占比越高"]);
            var part = rows.Skip((number - 1) * perPage).Take(perPage).ToList();
            var width = number == 1 ? 510 : FigurePage.ContentWidth;
            DrawTable(page, map, grid, part, width, isLast: number == count);
            if (number == 1)
            {
                DrawAside(page, map, grid);
            }

            pages.Add(page.Done("gaps", AltText(map, title, gaps, hit, number, count), map, date, dataHash, number, count));
        }

        return pages;
    }

    private static string AltText(IndustryMap map, string title, int gaps, int hit, int number, int count)
    {
        var missing = ListWords.Kinds.Select(kind => (Name: ListWords.NameOf(kind), Count: map.ItemsOf(kind).Count(item => item.Status == ItemStatus.Missing))).MaxBy(list => list.Count);
        var worst = map.Scenes.Select(scene => (Scene: scene, Count: Missing(map, scene))).Where(pair => pair.Count > 0).OrderByDescending(pair => pair.Count).Take(3).Select(pair => Invariant($"{pair.Scene.CodeText} {pair.Scene.Name}（{pair.Count}项）"));
        return Invariant($"{title}{(count > 1 ? Invariant($"第{number}页，共{count}页") : "")}，{map.Scenes.Count}个场景、4类清单。有缺失项的格{gaps}处，涉及{hit}个场景；")
            + Invariant($"{missing.Name}缺失最多，{missing.Count}项。") + (gaps > 0 ? $"缺失最多的场景：{string.Join('、', worst)}。" : "");
    }

    private static void DrawTable(FigurePage page, IndustryMap map, MapGrid grid, List<(Scene Scene, int Row)> rows, double width, bool isLast)
    {
        var (left, top) = (FigurePage.Margin, FigurePage.Top + 4);
        var pitch = width > 600 ? WideCellPitch : CellPitch;
        var cells = left + width - 60 - (4 * pitch);
        page.Text(left + 20, top + 3, "编号", 8.5, TextWeight.Regular, Palette.Ink2);
        page.Text(left + 68, top + 3, "场景名称", 8.5, TextWeight.Regular, Palette.Ink2);
        for (var list = 0; list < 4; list++)
        {
            page.Text(cells + (list * pitch) + ((pitch - CellGap) / 2), top + 3, $"{ListWords.MarkOf(ListWords.Kinds[list])}　{ListWords.NameOf(ListWords.Kinds[list])}", 8.5, TextWeight.Medium, Palette.Ink, TextAnchor.Middle);
        }

        page.Text(left + width, top + 3, "缺失项", 8.5, TextWeight.Regular, Palette.Ink2, TextAnchor.End);
        page.Add(new PathShape([new(left, top + 9), new(left + width, top + 9)], false, 0, null, Stroke.Solid(Palette.Edge, 0.75)));
        for (var i = 0; i < rows.Count; i++)
        {
            DrawRow(page, map, rows[i].Scene, new Box(left, top + 10 + (i * RowHeight), width, RowHeight), cells, pitch);
        }

        foreach (var group in rows.Select((row, at) => (row.Row, At: at)).GroupBy(row => row.Row))
        {
            var strip = new Box(left, top + 10.5 + (group.First().At * RowHeight), 14, (group.Count() * RowHeight) - 1);
            page.Add(new BoxShape(strip, 2, Palette.StrongTint(group.Key), null));
            page.Text(strip.CentreX, strip.CentreY + 3, grid.Rows[group.Key].Code, 8.5, TextWeight.Bold, Palette.Ink, TextAnchor.Middle);
            page.Add(new PathShape([new(left, strip.Bottom + 0.5), new(left + width, strip.Bottom + 0.5)], false, 0, null, Stroke.Solid(Palette.Hairline, 0.75)));
        }

        if (isLast)
        {
            DrawTotals(page, map, new Box(left, top + 12 + (rows.Count * RowHeight), width, RowHeight), cells, pitch);
        }
    }

    private static void DrawRow(FigurePage page, IndustryMap map, Scene scene, Box row, double cells, double pitch)
    {
        var baseline = row.Y + 10.2;
        page.Fitted(row.X + 20, baseline, 46, SceneWords.ShortCode(map, scene), 8, TextWeight.Medium, Palette.Ink2);
        page.Fitted(row.X + 68 + (scene.IsSub ? 8 : 0), baseline, cells - row.X - 74 - (scene.IsSub ? 8 : 0), scene.Name.Length > 0 ? scene.Name : "（未填名称）", 8.5, TextWeight.Regular, Palette.Ink);
        for (var list = 0; list < 4; list++)
        {
            var items = map.ItemsOf(scene.CodeText, ListWords.Kinds[list]).ToList();
            page.Add(GapCell.Draw(page.Brush, scene, ListWords.Kinds[list], items, new Box(cells + (list * pitch), row.Y + 0.8, pitch - CellGap, RowHeight - 1.8)));
        }

        var missing = Missing(map, scene);
        var squares = Math.Min(missing, 4);
        for (var i = 0; i < squares; i++)
        {
            page.Add(new BoxShape(new Box(cells + (4 * pitch) + 4 + (i * 8), row.Y + 3.6, 6.6, 6.6), 1, Palette.Accent, null));
        }

        if (missing > 0)
        {
            page.Text(row.Right, baseline, missing.ToString(CultureInfo.InvariantCulture), 8.5, TextWeight.Bold, Palette.Accent, TextAnchor.End);
        }
    }

    private static int Missing(IndustryMap map, Scene scene) => ListWords.Kinds.Sum(kind => map.ItemsOf(scene.CodeText, kind).Count(item => item.Status == ItemStatus.Missing));

    private static void DrawTotals(FigurePage page, IndustryMap map, Box row, double cells, double pitch)
    {
        page.Text(row.X + 68, row.Y + 11, "合计（未达已有/全部）", 8.5, TextWeight.Regular, Palette.Ink2);
        for (var list = 0; list < 4; list++)
        {
            var items = map.ItemsOf(ListWords.Kinds[list]).ToList();
            var missing = items.Count(item => item.Status == ItemStatus.Missing);
            var open = items.Count(item => item.Status is ItemStatus.Missing or ItemStatus.Improvable);
            page.Text(cells + (list * pitch) + ((pitch - CellGap) / 2), row.Y + 11, Invariant($"{open}/{items.Count}{(missing > 0 ? Invariant($" 缺{missing}") : "")}"), 8.5, TextWeight.Bold, missing > 0 ? Palette.Accent : Palette.Ink, TextAnchor.Middle);
        }
    }

    private static void DrawAside(FigurePage page, IndustryMap map, MapGrid grid)
    {
        const double Left = FigurePage.Margin + 536;
        const double Width = FigurePage.ContentWidth - 536;
        page.Heading(Left, FigurePage.Top + 7, Width, "主要短板（先缺失，再按影响场景数）", "");
        var top = map.Items
            .Where(item => item.Status is ItemStatus.Missing or ItemStatus.Improvable)
            .Select(item => (Item: item, Scenes: item.SceneCodes.Distinct(StringComparer.Ordinal).Count(code => map.SceneByCode(code) is not null)))
            .OrderByDescending(pair => pair.Item.Status).ThenByDescending(pair => pair.Scenes)
            .Take(Shortcomings).ToList();
        for (var i = 0; i < top.Count; i++)
        {
            var (item, scenes) = top[i];
            var baseline = FigurePage.Top + 27 + (i * 17);
            page.Text(Left + 8, baseline, (i + 1).ToString(CultureInfo.InvariantCulture), 8.5, TextWeight.Regular, Palette.Ink, TextAnchor.End);
            page.Add(Marks.Tag(page.Brush, ListWords.MarkOf(item.Kind), Left + 13, baseline - 8, 10));
            page.Add(Marks.Status(item.Status, hasItems: true, Left + 30, baseline - 3));
            page.Fitted(Left + 37, baseline, Width - 37 - 50, item.Name, 8.5, TextWeight.Regular, Palette.Ink);
            page.Text(Left + Width, baseline, Invariant($"{scenes}个场景"), 8.5, TextWeight.Medium, Palette.Ink2, TextAnchor.End);
        }

        var under = FigurePage.Top + 27 + (Math.Max(1, top.Count) * 17) + 12;
        page.Heading(Left, under, Width, "各业务活动的缺失项", "项");
        var counts = grid.Rows.Select((row, at) => (Row: row, Count: grid.Blocks.Where(block => block.Row == at).SelectMany(block => block.Scenes).Sum(scene => Missing(map, scene)))).ToList();
        var most = Math.Max(1, counts.Max(count => count.Count));
        for (var i = 0; i < counts.Count; i++)
        {
            var baseline = under + 20 + (i * 15);
            page.Fitted(Left, baseline, 70, $"{counts[i].Row.Code} {counts[i].Row.Name}", 8.5, TextWeight.Regular, Palette.Ink);
            var length = Math.Max(0.75, 120.0 * counts[i].Count / most);
            page.Add(new BoxShape(new Box(Left + 74, baseline - 7.6, length, 9), 0, counts[i].Count > 0 ? Palette.Accent : Palette.Ink3, null));
            page.Text(Left + 79 + length, baseline, counts[i].Count.ToString(CultureInfo.InvariantCulture), 8.5, TextWeight.Bold, counts[i].Count > 0 ? Palette.Accent : Palette.Ink3);
        }

        DrawLegend(page, Left, under + 34 + (counts.Count * 15), Width);
    }

    private static void DrawLegend(FigurePage page, double left, double top, double width)
    {
        page.Heading(left, top, width, "图例", "");
        string[] steps = ["0", "至1/3", "至2/3", "以上"];
        page.Text(left, top + 21, "占比", 8, TextWeight.Regular, Palette.Ink2);
        for (var i = 0; i < steps.Length; i++)
        {
            var x = left + 24 + (i * 52);
            page.Add(new BoxShape(new Box(x, top + 13, 18, 10), 1.5, Palette.Heat[i], Stroke.Solid(Palette.Hairline, 0.75)));
            page.Text(x + 22, top + 21, steps[i], 8, TextWeight.Regular, Palette.Ink);
        }

        (ItemStatus Status, string Words)[] marks = [(ItemStatus.Present, "全部已有"), (ItemStatus.Improvable, "有待提升"), (ItemStatus.Missing, "有缺失，即缺口")];
        var at = left;
        foreach (var (status, words) in marks)
        {
            page.Add(Marks.Status(status, hasItems: true, at + 3, top + 34.2));
            at += 9 + page.Text(at + 9, top + 37, words, 8, TextWeight.Regular, Palette.Ink).Width + 12;
        }

        page.Text(left, top + 53, "红框：该清单有缺失项，“缺1”为缺失条数", 8, TextWeight.Regular, Palette.Ink);
        page.Text(left, top + 67, "3/5：5项中3项待提升或缺失；—：未填报", 8, TextWeight.Regular, Palette.Ink);
    }
}
