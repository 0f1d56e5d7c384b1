using Reports.Core.Diagrams.Maps;
using Reports.Core.Diagrams.Maps.Streets;
using Reports.Core.Model;
using static System.FormattableString;

namespace Reports.Core.Diagrams.Figures;

/// <summary>The chain map: the three chains as networks by segment, each in a lane of its own; the sheet grows with them.</summary>
public static class ChainsFigure
{
    private const double LeastNode = 78;
    private const double MostNode = 112;
    private const double HeaderHeight = 24;
    private const double HeaderTop = 80;

    /// <summary>The figure: all chains on one page where an A4 page holds them, else a page for each.</summary>
    public static IReadOnlyList<DiagramLayout> LayOut(IndustryMap map, ITextMeasurer measurer, DateOnly date, string dataHash)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(measurer);
        var links = MapLink.Of(map).Links;
        var kinds = links.Select(link => link.Kind).Distinct().OrderBy(kind => kind is null ? 9 : (int)kind).ToList();
        var whole = PageOf(map, measurer, date, dataHash, kinds, 1, 1);
        return kinds.Count < 2 || whole.Height <= FigurePage.Height
            ? [whole]
            : [.. kinds.Select((kind, at) => PageOf(map, measurer, date, dataHash, [kind], at + 1, kinds.Count))];
    }

    private static DiagramLayout PageOf(IndustryMap map, ITextMeasurer measurer, DateOnly date, string dataHash, List<ChainKind?> kinds, int number, int count)
    {
        var brush = new Brush(measurer);
        var (everything, endless) = MapLink.Of(map);
        IReadOnlyList<MapLink> links = [.. everything.Where(link => kinds.Contains(link.Kind))];
        var (columns, blocks) = ColumnsOf(map);
        var lanes = links.GroupBy(link => link.Kind).OrderBy(group => group.Key is null ? 9 : (int)group.Key)
            .Select(group => new ChainLane(group.Key, [.. group], BlocksOf(group, blocks), columns)).ToList();
        var paper = MapPaper.Of(MapPage.A4);
        var all = new JointNeeds([.. lanes.Select(lane => lane.Wires)]);
        var node = lanes.Count == 0 ? MostNode : Math.Clamp(SheetGeometry.Across(lanes[0].Town, all, paper, columns, 8, null).CardWidth, LeastNode, MostNode);
        var shapes = new List<Shape>();
        var shortened = new List<ShortenedText>();
        var top = HeaderTop + HeaderHeight + 10;
        var right = paper.Width - paper.Margin;
        foreach (var lane in lanes)
        {
            var painter = new ChainLanePainter(map, brush, lane, paper, shortened);
            var geometry = lane.Measure(all, paper, node, top, painter.NodeHeight(node));
            right = Math.Max(geometry.Right, right);
            shapes.AddRange(painter.Draw(geometry, top, right));
            top = geometry.Lowest + 12;
        }

        if (lanes.Count > 0)
        {
            shapes.AddRange(Header(brush, lanes[0], lanes[0].Measure(all, paper, node, HeaderTop, 24)));
        }

        var title = MapWords.IndustryOf(map) + "场景间协同链路" + (count > 1 ? "：" + ChainLook.NameOf(kinds[0]) : "");
        string[] subtitle =
        [
            links.Count == 0 ? "未登记协同链路" : MapWords.LinkCounts(links),
            links.Count == 0 ? "" : "线上文字为承载要素，写不下的见表",
            endless.Count > 0 ? Invariant($"另有{endless.Count}条的一端不在图谱上，未画") : "",
            count > 1 ? Invariant($"第{number}页，共{count}页") : "",
        ];
        var (width, height) = (Math.Max(paper.Width, Math.Ceiling(right + paper.Margin)), Math.Max(paper.Height, Math.Ceiling(top + 64)));
        List<OmittedPart> omitted = [.. Undrawn(links, shapes), .. number == 1 ? MapLink.Omitted(endless) : []];
        shapes.AddRange(Frame(brush, map, title, subtitle, width, height, date, dataHash, omitted));
        shapes.AddRange(Legend(brush, links, height - 44, paper.Margin));
        return new DiagramLayout(number == 1 ? "chains" : Invariant($"chains-{number}"), width, height, title, AltText(title, links), shapes, shortened, 0) { Omitted = omitted }.NotingMissing(measurer);
    }

    private static IEnumerable<OmittedPart> Undrawn(IReadOnlyList<MapLink> links, List<Shape> shapes)
    {
        var drawn = shapes.OfType<GroupShape>().Where(group => group.Kind == "link").Select(group => group.Title).ToHashSet(StringComparer.Ordinal);
        return links.Where(link => !drawn.Contains(LinkWords.Title(link))).Select(link => new OmittedPart(OmittedKind.Link, LinkWords.IdOf(link), LinkWords.Title(link)));
    }

    // Columns that have a linked scene, in order; what joins all segments stands in a column of its own at the end.
    private static (IReadOnlyList<MapColumn> Columns, IReadOnlyDictionary<Scene, SceneBlock> Blocks) ColumnsOf(IndustryMap map)
    {
        var grid = MapGrid.Of(map);
        var joint = map.Activities.Count - 1;
        var blocks = new Dictionary<Scene, SceneBlock>(ReferenceEqualityComparer.Instance);
        var hasJoint = false;
        foreach (var block in grid.Blocks)
        {
            var isJoint = block.Row == joint && block.IsBand;
            hasJoint |= isJoint;
            foreach (var scene in block.Scenes)
            {
                blocks[scene] = new SceneBlock(scene, [], 0, isJoint ? grid.Columns.Count : block.First, isJoint ? grid.Columns.Count : block.Last);
            }
        }

        return ([.. grid.Columns, .. hasJoint ? [new MapColumn("", map.Activities[joint].Name.Zh, IsChain: false)] : Array.Empty<MapColumn>()], blocks);
    }

    private static IReadOnlyList<SceneBlock> BlocksOf(IEnumerable<MapLink> links, IReadOnlyDictionary<Scene, SceneBlock> blocks) =>
        [.. links.SelectMany(link => new[] { link.From, link.To })
            .Distinct<Scene>(ReferenceEqualityComparer.Instance)
            .Select(scene => blocks[scene])
            .OrderBy(block => block.IsBand)
            .ThenBy(block => block.First)
            .ThenBy(block => block.Scene.Code?.Activity, StringComparer.Ordinal)
            .ThenBy(block => block.Scene.Code?.Number)
            .ThenBy(block => block.Scene.CodeText, StringComparer.Ordinal)];

    private static IEnumerable<Shape> Header(Brush brush, ChainLane lane, SheetGeometry geometry)
    {
        for (var column = 0; column < lane.Columns.Count; column++)
        {
            var (left, right) = (geometry.SlotLeft(column) - 4, geometry.SlotRight(column) + 4);
            var own = lane.Columns[column];
            yield return new BoxShape(new Box(left, HeaderTop, right - left, HeaderHeight), 2, own.Code.Length > 0 ? Palette.Brand : Palette.Navy, null);
            var text = own.Code.Length > 0 ? $"{own.Code} {own.Name}" : own.Name;
            var size = 10.0;
            while (size > 7.5 && brush.Width(text, size, TextWeight.Medium) > right - left - 12)
            {
                size -= 0.5;
            }

            var (lines, _) = TextWrap.Wrap(text, right - left - 12, new TextStyle(size, TextWeight.Medium), 1, brush.Measurer);
            yield return brush.Text(left + 7, HeaderTop + 15.8, lines[0], size, TextWeight.Medium, Palette.White);
        }
    }

    private static IEnumerable<Shape> Frame(Brush brush, IndustryMap map, string title, IEnumerable<string> subtitle, double width, double height, DateOnly date, string dataHash, List<OmittedPart> omitted) =>
    [
        brush.Text(FigurePage.Margin, 46, title, 18, TextWeight.Bold, Palette.Ink),
        .. FlowLine.Draw(brush, FigurePage.Margin, 62, width - (2 * FigurePage.Margin), subtitle, 8.5, Palette.Ink2, omitted),
        .. FlowLine.Draw(brush, FigurePage.Margin, height - 23, width - (2 * FigurePage.Margin), MapWords.Footer(map, date, dataHash), 8, Palette.Ink3, omitted),
    ];

    private static IEnumerable<Shape> Legend(Brush brush, IReadOnlyList<MapLink> links, double baseline, double x)
    {
        var kinds = links.Select(link => link.Kind).Distinct().OrderBy(kind => kind is null ? 9 : (int)kind);
        LegendItem[] items = links.Count == 0 ? [] : [.. LegendItems.Chains(kinds, isShort: true), .. LegendItems.LinkSigns(isShort: true, links.Any(link => link.Status is null)), LegendItem.Plain("左栏：已打通、部分打通、断点条数")];
        foreach (var item in items)
        {
            foreach (var shape in item.Draw(brush, x, baseline, 8))
            {
                yield return shape;
            }

            x += item.Width(brush, 8) + 14;
        }
    }

    private static string AltText(string title, IReadOnlyList<MapLink> links)
    {
        var broken = links.Where(link => link.Status == LinkStatus.Broken).Select(LinkWords.Title).ToList();
        return title + "。" + (links.Count == 0
            ? "未登记协同链路。"
            : MapWords.LinkCounts(links) + "；" + string.Join('、', links.GroupBy(link => link.Kind).OrderBy(group => group.Key).Select(group => Invariant($"{ChainLook.NameOf(group.Key)}{group.Count()}条")))
                + (broken.Count > 0 ? "。断点：" + MapWords.Named(broken) : "") + "。");
    }
}
