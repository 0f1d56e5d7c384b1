using Reports.Core.Model;

namespace Reports.Core.Diagrams.Maps;

/// <summary>All marks of the map with their words, drawn by the same code that draws the map.</summary>
internal sealed class LegendItems(IndustryMap map, Brush brush)
{
    private const double Line = 44;

    /// <summary>Steps of the rating scale, lowest first.</summary>
    public IEnumerable<LegendItem> Ratings(bool isShort) => map.Ratings.Select((rating, at) =>
    {
        var meaning = rating.Meaning.Zh.Length > 0 ? rating.Meaning.Zh : rating.Name.Zh;
        var words = isShort && meaning.IndexOf('：', StringComparison.Ordinal) is > 0 and var colon ? meaning[..colon] : meaning;
        return new LegendItem((map.Ratings.Count * 6.6) + 4, words, (x, y) => Enumerable.Range(0, map.Ratings.Count).Select(star => Marks.Star(x + 3.3 + (star * 6.6), y - 2.8, 3.1, star <= at)));
    });

    /// <summary>Value tags.</summary>
    public IEnumerable<LegendItem> Tags() => map.Tags.Select(tag => new LegendItem(13.5, tag.Name.Zh, (x, y) => Marks.Tag(brush, tag.Mark, x, y - 7.7, 10)));

    /// <summary>The four lists.</summary>
    public IEnumerable<LegendItem> Lists() => ListWords.Kinds.Select(kind =>
        new LegendItem(11, ListWords.NameOf(kind), (x, y) => [brush.Text(x, y, ListWords.MarkOf(kind), 7.5, TextWeight.Regular, Palette.Ink2)]));

    /// <summary>Status of a list; with the fill of bars when <paramref name="withBars"/>.</summary>
    public static IEnumerable<LegendItem> Statuses(bool withBars)
    {
        (ItemStatus? Status, string Words)[] all = [(ItemStatus.Present, "全部已有"), (ItemStatus.Improvable, "有待提升"), (ItemStatus.Missing, "有缺失，即缺口"), (null, "未填报")];
        return all.Select(one => new LegendItem(withBars ? 31 : 9, one.Words, (x, y) => [.. StatusMark(one.Status, x + 3, y), .. withBars ? Bar(one.Status, x + 12, y) : []]));
    }

    /// <summary>The chains, each with its line and ends.</summary>
    public static IEnumerable<LegendItem> Chains(IEnumerable<ChainKind?> kinds, bool isShort) => kinds.Select(kind =>
        new LegendItem(Line + 5, ChainLook.NameOf(kind) + (isShort || kind is null ? "" : "：" + ChainLook.MeaningOf(kind.Value)), (x, y) => Sample(kind, x, y, false, LinkStatus.Open)));

    /// <summary>Direction, status and branch of links.</summary>
    public static IEnumerable<LegendItem> LinkSigns(bool isShort, bool hasUnknown) =>
    [
        new LegendItem(Line + 5, isShort ? "有流向" : "箭头：有流向", (x, y) => Sample(ChainKind.Data, x, y, true, LinkStatus.Open)),
        .. isShort ? Array.Empty<LegendItem>() : [Signed(LinkStatus.Open)],
        Signed(LinkStatus.Partial),
        Signed(LinkStatus.Broken),
        .. hasUnknown ? [Signed(null)] : Array.Empty<LegendItem>(),
        new LegendItem(31, "同源分支", (x, y) => [Straight(x, y, 26), new CircleShape(new Position(x + 13, y - 2.8), 2.1, Palette.Ink, null)]),
    ];

    /// <summary>Kinds of cards; <paramref name="hasMore"/> when some card shows +n.</summary>
    public IEnumerable<LegendItem> Cards(bool isShort, bool hasMore) =>
    [
        new LegendItem(27, isShort ? "主场景" : "主场景（粗体、左侧竖条）", (x, y) => [Frame(x, y, Palette.White), new BoxShape(new Box(x, y - 7.5, 2.4, 9), 1, Palette.Navy, null)]),
        new LegendItem(27, isShort ? "细分场景" : "细分场景（列在所属主场景框内）", (x, y) => [Frame(x, y, Palette.GroupGround), new BoxShape(new Box(x, y - 7.5, 2.4, 9), 1, Palette.Navy, null), new BoxShape(new Box(x + 5.5, y - 4.8, 14, 4.6), 1, Palette.White, Stroke.Solid(Palette.SubEdge, 0.6))]),
        new LegendItem(27, isShort ? "跨列场景" : "跨列卡片（另列痛点、路径、成效）", (x, y) => [Frame(x, y, Palette.White), new BoxShape(new Box(x, y - 7.5, 2.4, 9), 1, Palette.Navy, null), new PathShape([new(x + 12, y - 6.5), new(x + 12, y + 0.5)], false, 0, null, new Stroke(Palette.Edge, 0.6, [1.5, 1.5]))]),
        new LegendItem(27, hasMore ? "本格尚无场景；+n：另有n个标签" : "本格尚无场景", (x, y) => [brush.Text(x + 11, y, "—", 8, TextWeight.Regular, Palette.Ink3, TextAnchor.Middle)]),
    ];

    /// <summary>Badges of a change map.</summary>
    public IEnumerable<LegendItem> Changes() => new[] { ("新", "新增"), ("改", "有调整"), ("撤", "已撤销") }
        .Select(badge => new LegendItem(16, badge.Item2, (x, y) => ChangeMarks.Badge(brush, badge.Item1, x, y - 9)));

    /// <summary>A plate in the margin.</summary>
    public static LegendItem Plate() => new(26, "接其他页", (x, y) =>
        [new PathShape([new(x, y - 7), new(x + 17, y - 7), new(x + 21, y - 2.6), new(x + 17, y + 1.8), new(x, y + 1.8)], true, 0, Palette.Plate, Stroke.Solid(Palette.Edge, 0.75))]);

    private static BoxShape Frame(double x, double y, Colour ground) => new(new Box(x, y - 7.5, 22, 9), 1.6, ground, Stroke.Solid(Palette.Edge, 0.75));

    private static LegendItem Signed(LinkStatus? status) => new(31, ChainLook.NameOf(status), (x, y) => [Straight(x, y, 26), .. ChainLook.StatusMark(ChainKind.Tool, status, new Position(x + 13, y - 2.8))]);

    private static PathShape Straight(double x, double y, double length) =>
        new([new(x, y - 2.8), new(x + length, y - 2.8)], false, 0, null, ChainLook.StrokeOf(ChainKind.Tool));

    private static IEnumerable<Shape> Sample(ChainKind? kind, double x, double y, bool isDirected, LinkStatus status)
    {
        var (start, end) = (new Position(x, y - 2.8), new Position(x + Line, y - 2.8));
        yield return new PathShape([new(x + 3, y - 2.8), new(x + Line - (isDirected ? 4.6 : 3), y - 2.8)], false, 0, null, ChainLook.StrokeOf(kind));
        foreach (var shape in ChainLook.EndMark(kind, start, 1, 0))
        {
            yield return shape;
        }

        foreach (var shape in isDirected ? [ChainLook.Arrow(kind, end, -1, 0)] : ChainLook.EndMark(kind, end, -1, 0))
        {
            yield return shape;
        }

        foreach (var shape in ChainLook.StatusMark(kind, status, new Position(x + (Line / 2), y - 2.8)))
        {
            yield return shape;
        }
    }

    private static IEnumerable<Shape> StatusMark(ItemStatus? status, double x, double y) =>
        status == ItemStatus.Missing
            ? [new BoxShape(new Box(x - 5, y - 8.1, 10, 10.6), 2, Palette.AccentTint, Stroke.Solid(Palette.Accent, 0.6)), .. Marks.Status(status, true, x, y - 2.8)]
            : Marks.Status(status, status is not null, x, y - 2.8);

    private static IEnumerable<Shape> Bar(ItemStatus? status, double x, double y) => status is null ? [] : [Bars.Piece(status.Value, new Box(x, y - 6.3, 14, 7))];
}
