using System.Globalization;
using Reports.Core.Diagrams.Maps;
using Reports.Core.Model;
using static System.FormattableString;

namespace Reports.Core.Diagrams.Figures;

/// <summary>Counts as bars: scenes, ratings, tags, lists, links, tools, skills. Nine panels, each with its own scale.</summary>
public static class StatisticsFigure
{
    private const double PanelWidth = 244;
    private const double PanelHeight = 150;
    private const double BarLeft = 82;
    private const double BarRoom = 128;

    /// <summary>The figure.</summary>
    public static DiagramLayout LayOut(IndustryMap map, ITextMeasurer measurer, DateOnly date, string dataHash)
    {
        ArgumentNullException.ThrowIfNull(map);
        var links = MapLink.Of(map).Links;
        var page = new FigurePage(new Brush(measurer), MapWords.IndustryOf(map) + "场景图谱统计",
            [Invariant($"{map.Scenes.Count}个场景"), Invariant($"四清单{map.Items.Count}项"), Invariant($"协同链路{links.Count}条"), "条形长度在同一小图内可比"]);
        var sentences = new List<string>();
        Bars(0, "场景：按产业链环节", "个", Segments(map));
        Bars(1, "场景：按业务活动", "个", Activities(map));
        Bars(2, "场景：按现状评级", "个", Ratings(map));
        Bars(3, "转型价值标签", "场景数，可多选", Tags(map));
        Shares(4, "四清单现状", ["已有", "待提升", "缺失"], [.. ListWords.Kinds.Select(kind => (ListWords.NameOf(kind), (IReadOnlyList<ListItem>)[.. map.ItemsOf(kind)]))]);
        Links(5, links);
        Bars(6, "工具软件：国产化程度", "项", Localisation(map));
        Bars(7, "人才技能：缺口程度", "项", Shortages(map));
        var categories = map.Workbook.Template.CodeList("skillCategory").Values;
        Shares(8, "人才技能：按类别", ["充足", "紧缺", "空缺"], [.. categories.Select(value => (value.Name.Zh, (IReadOnlyList<ListItem>)[.. map.ItemsOf(ListKind.Skill).Where(skill => skill.Row["category"].Text == value.Name.Zh)]))]);
        return page.Done("statistics", $"{page.Title}。{string.Concat(sentences)}", map, date, dataHash, 1, 1);

        void Bars(int panel, string head, string unit, IReadOnlyList<StatisticsBar> bars)
        {
            DrawBars(page, PanelAt(panel), head, unit, bars);
            sentences.Add(Sentence(head, bars));
        }

        void Shares(int panel, string head, string[] words, IReadOnlyList<(string Name, IReadOnlyList<ListItem> Items)> rows)
        {
            DrawShares(page, PanelAt(panel), head, words, rows);
            sentences.Add($"{head}：{string.Join('；', rows.Select(row => Invariant($"{row.Name}{row.Items.Count}项，其中{words[2]}{row.Items.Count(item => item.Status == ItemStatus.Missing)}项")))}。");
        }

        void Links(int panel, IReadOnlyList<MapLink> all)
        {
            DrawLinks(page, PanelAt(panel), all);
            sentences.Add(all.Count == 0 ? "未登记协同链路。" : MapWords.LinkCounts(all) + "。");
        }
    }

    /// <summary>Scenes by business activity.</summary>
    internal static IReadOnlyList<StatisticsBar> Activities(IndustryMap map) =>
        [.. map.Activities.Select(activity => new StatisticsBar(activity.Code, activity.Name.Zh, map.Scenes.Count(scene => (scene.Activity?.Code ?? scene.Code?.Activity) == activity.Code)))];

    /// <summary>Scenes by value tag, the most frequent first.</summary>
    internal static IReadOnlyList<StatisticsBar> Tags(IndustryMap map) =>
        [.. map.Tags.Select(tag => new StatisticsBar(tag.Mark, tag.Name.Zh, map.Scenes.Count(scene => scene.Tags.Contains(tag))) { IsTag = true }).OrderByDescending(bar => bar.Count)];

    /// <summary>Tools by how far they are made at home.</summary>
    internal static IReadOnlyList<StatisticsBar> Localisation(IndustryMap map) =>
        [.. map.Workbook.Template.CodeList("localisation").Values.Select((value, at) => new StatisticsBar("", value.Name.Zh, map.ItemsOf(ListKind.Tool).Count(tool => tool.Row["localisation"].Text == value.Name.Zh)) { Status = at < 2 ? ItemStatus.Present : at == 2 ? ItemStatus.Improvable : ItemStatus.Missing })];

    /// <summary>Skills by how short they are.</summary>
    internal static IReadOnlyList<StatisticsBar> Shortages(IndustryMap map) =>
        [.. map.Workbook.Template.CodeList("gap").Values.Select((value, at) => new StatisticsBar("", value.Name.Zh, map.ItemsOf(ListKind.Skill).Count(skill => skill.Row["gap"].Text == value.Name.Zh)) { Status = (ItemStatus)Math.Min(at, 2) })];

    private static Box PanelAt(int panel) => new(FigurePage.Margin + (panel % 3 * (PanelWidth + 22.9)), FigurePage.Top + (panel / 3 * (PanelHeight + 8)), PanelWidth, PanelHeight);

    /// <summary>Scenes by segment.</summary>
    internal static IReadOnlyList<StatisticsBar> Segments(IndustryMap map)
    {
        var grid = MapGrid.Of(map);
        var bars = grid.Columns.Select((column, at) => new StatisticsBar(column.Code, column.Name, grid.Blocks.Where(block => !block.IsBand && block.First == at).Sum(block => block.Scenes.Count()))).ToList();
        var across = grid.Blocks.Where(block => block.IsBand).Sum(block => block.Scenes.Count());
        return across > 0 ? [.. bars, new StatisticsBar("", "跨列", across)] : bars;
    }

    /// <summary>Scenes by rating, the highest first.</summary>
    internal static IReadOnlyList<StatisticsBar> Ratings(IndustryMap map)
    {
        var bars = map.Ratings.Select((rating, at) => new StatisticsBar("", rating.Meaning.Zh.Split('：')[0], map.Scenes.Count(scene => scene.Stars == at + 1)) { Stars = at + 1 }).Reverse().ToList();
        var unrated = map.Scenes.Count(scene => scene.Stars is null);
        return unrated > 0 ? [.. bars, new StatisticsBar("", "未评级", unrated)] : bars;
    }

    private static string Sentence(string head, IReadOnlyList<StatisticsBar> bars)
    {
        var most = bars.MaxBy(bar => bar.Count)!;
        var least = bars.MinBy(bar => bar.Count)!;
        return Invariant($"{head}：最多为{most.Name}{most.Count}，最少为{least.Name}{least.Count}，合计{bars.Sum(bar => bar.Count)}。");
    }

    private static void DrawBars(FigurePage page, Box box, string head, string unit, IReadOnlyList<StatisticsBar> bars)
    {
        page.Heading(box.X, box.Y + 9, box.Width, head, unit);
        var pitch = Math.Min(19, (box.Height - 24) / Math.Max(1, bars.Count));
        var height = Math.Min(9, pitch - 2.2);
        var most = Math.Max(1, bars.Max(bar => bar.Count));
        for (var i = 0; i < bars.Count; i++)
        {
            var bar = bars[i];
            var middle = box.Y + 15 + ((i + 0.55) * pitch);
            DrawLabel(page, box.X, middle, bar, Math.Min(8.5, pitch));
            var length = BarRoom * bar.Count / most;
            var shape = new Box(box.X + BarLeft, middle - (height / 2), Math.Max(length, 0.75), height);
            page.Add(bar.Count == 0
                ? new BoxShape(shape, 0, Palette.Ink3, null)
                : bar.Status is { } status ? Maps.Bars.Piece(status, shape) : new BoxShape(shape, 0, Palette.Brand, null));
            var isGap = bar is { Status: ItemStatus.Missing, Count: > 0 };
            page.Text(shape.Right + 5, middle + 3.1, bar.Count.ToString(CultureInfo.InvariantCulture), 8.5, TextWeight.Bold, isGap ? Palette.Accent : Palette.Ink);
        }
    }

    private static void DrawLabel(FigurePage page, double x, double middle, StatisticsBar bar, double size)
    {
        if (bar.Stars > 0)
        {
            for (var star = 0; star < 4; star++)
            {
                page.Add(Marks.Star(x + 3.3 + (star * 6.6), middle, 3.1, star < bar.Stars));
            }

            page.Fitted(x + 32, middle + 3.1, BarLeft - 36, bar.Name, size, TextWeight.Regular, Palette.Ink);
            return;
        }

        if (bar.IsTag)
        {
            page.Add(Marks.Tag(page.Brush, bar.Key, x, middle - 5, 10));
        }
        else if (bar.Key.Length > 0)
        {
            page.Text(x, middle + 3.1, bar.Key, size, TextWeight.Bold, Palette.Ink);
        }

        var inset = bar.Key.Length > 0 ? 14 : 0;
        page.Fitted(x + inset, middle + 3.1, BarLeft - 5 - inset, bar.Name, size, TextWeight.Regular, Palette.Ink);
    }

    private static void DrawShares(FigurePage page, Box box, string head, string[] words, IReadOnlyList<(string Name, IReadOnlyList<ListItem> Items)> rows)
    {
        page.Heading(box.X, box.Y + 9, box.Width, head, "项");
        var most = Math.Max(1, rows.Max(row => row.Items.Count));
        for (var i = 0; i < rows.Count; i++)
        {
            var top = box.Y + 21 + (i * 26);
            (ItemStatus Status, int Count)[] shares = [.. Enum.GetValues<ItemStatus>().Select(status => (status, rows[i].Items.Count(item => item.Status == status)))];
            var known = shares.Sum(share => share.Count);
            page.Fitted(box.X, top + 7.5, BarLeft - 5, rows[i].Name, 8.5, TextWeight.Regular, Palette.Ink);
            var width = BarRoom * rows[i].Items.Count / most;
            page.Add(Maps.Bars.Of(shares, box.X + BarLeft, top, Math.Max(width, 3), 9));
            page.Text(box.X + BarLeft + Math.Max(width, 3) + 5, top + 7.5, Invariant($"{rows[i].Items.Count}"), 8.5, TextWeight.Bold, Palette.Ink);
            var x = box.X + BarLeft;
            for (var share = 0; share < shares.Length; share++)
            {
                var isGap = share == 2 && shares[share].Count > 0;
                x += page.Text(x, top + 18, Invariant($"{words[share]}{shares[share].Count}"), 7.5, isGap ? TextWeight.Bold : TextWeight.Regular, isGap ? Palette.Accent : Palette.Ink2).Width + 8;
            }

            if (known < rows[i].Items.Count)
            {
                page.Text(x, top + 18, Invariant($"未填{rows[i].Items.Count - known}"), 7.5, TextWeight.Regular, Palette.Ink3);
            }
        }
    }

    private static void DrawLinks(FigurePage page, Box box, IReadOnlyList<MapLink> links)
    {
        page.Heading(box.X, box.Y + 9, box.Width, "协同链路", "条");
        for (var i = 0; i < ChainLook.Kinds.Count; i++)
        {
            var own = links.Where(link => link.Kind == ChainLook.Kinds[i]).OrderBy(link => link.Status ?? (LinkStatus)9).ToList();
            var y = box.Y + 28 + (i * 28);
            page.Text(box.X, y + 3.1, ChainLook.NameOf(ChainLook.Kinds[i]), 8.5, TextWeight.Regular, Palette.Ink);
            var perLine = 13;
            var pitch = own.Count > 2 * perLine ? BarRoom / Math.Ceiling(own.Count / 2.0) : BarRoom / perLine;
            for (var at = 0; at < own.Count; at++)
            {
                var line = own.Count > perLine ? at * 2 / own.Count : 0;
                var column = own.Count > perLine ? at - (line * (own.Count + 1) / 2) : at;
                page.Add(StatusDot(own[at].Status, new Position(box.X + BarLeft + 3 + (Math.Max(0, column) * pitch), y + (line * 9) - (own.Count > perLine ? 4.5 : 0))));
            }

            page.Text(box.Right, y + 3.1, Invariant($"{own.Count}"), 8.5, TextWeight.Bold, Palette.Ink, TextAnchor.End);
        }

        var x = box.X + BarLeft;
        foreach (var status in Enum.GetValues<LinkStatus>())
        {
            var y = box.Y + 28 + (3 * 28);
            page.Add(StatusDot(status, new Position(x + 3, y)));
            x += 9 + page.Text(x + 9, y + 3.1, Invariant($"{ChainLook.NameOf(status)}{links.Count(link => link.Status == status)}"), 8, TextWeight.Regular, Palette.Ink2).Width + 8;
        }
    }

    private static IEnumerable<Shape> StatusDot(LinkStatus? status, Position at) => status switch
    {
        LinkStatus.Open => Marks.Status(ItemStatus.Present, hasItems: true, at.X, at.Y),
        LinkStatus.Partial => Marks.Status(ItemStatus.Improvable, hasItems: true, at.X, at.Y),
        LinkStatus.Broken => ChainLook.StatusMark(ChainKind.Tool, status, at).Skip(1),
        _ => [new CircleShape(at, 2.4, Palette.White, Stroke.Solid(Palette.Ink2, 0.8))],
    };
}
