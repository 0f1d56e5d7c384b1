using System.Globalization;
using Reports.Core.Model;
using static System.FormattableString;

namespace Reports.Core.Diagrams.Maps;

/// <summary>Puts the pages of one map together: title, content, legend, footer.</summary>
internal sealed class MapComposer
{
    private const double BelowRows = 12;
    private const double AboveFooter = 17;
    private readonly MapChanges? _changes;
    private readonly IndustryMap _map;
    private readonly MapPaper _paper;
    private readonly Brush _brush;
    private readonly MapGrid _grid;
    private readonly IReadOnlyList<MapLink> _allLinks;
    private readonly IReadOnlyList<SceneLink> _endless;
    private readonly IReadOnlyList<MapLink> _links;
    private readonly SceneNames _names;
    private readonly IReadOnlyDictionary<Scene, string> _ids;
    private readonly MapLegend _legend;
    private readonly DateOnly _date;
    private readonly string _dataHash;

    /// <summary>For one map and sheet.</summary>
    public MapComposer(IndustryMap map, ITextMeasurer measurer, MapPaper paper, DateOnly date, string dataHash, MapChains chains, MapChanges? changes = null)
    {
        (_changes, _map, _paper, _date, _dataHash) = (changes, map, paper, date, dataHash);
        _brush = new Brush(measurer);
        _grid = MapGrid.Of(map);
        (_allLinks, _endless) = MapLink.Of(map);
        _links = [.. _allLinks.Where(link => IsWanted(link, chains))];
        _names = new SceneNames(measurer);
        _ids = SceneIds.Of(map);
        _legend = new MapLegend(map, _brush, paper);
    }

    /// <summary>The pages.</summary>
    public SceneMapPages Compose()
    {
        var plans = new PagePlanner(_grid, _paper, _links, _names, FootHeight).Plan();
        var pageCount = plans.Count == 1 ? 1 : plans.Count + 1;
        var pages = plans.Select(plan => PageOf(plan, pageCount, plans)).ToList();
        if (plans.Count == 1)
        {
            return new SceneMapPages(null, pages);
        }

        return new SceneMapPages(new OverviewPage(_map, _grid, _paper, _brush, plans, this).Draw(), pages);
    }

    /// <summary>Title, subtitle and footer of a page, whatever stands between.</summary>
    public IReadOnlyList<Shape> Frame(string title, IEnumerable<string> subtitle, double width, double height, double subtitleRoom, int number, int pageCount, List<OmittedPart> omitted)
    {
        // A title that is too long even at its smallest ends in …; the layout's title and the index say it in full.
        var size = FittingTitle(title, width);
        var (lines, isShort) = TextWrap.Wrap(title, TitleRoom(width), new TextStyle(size, TextWeight.Bold), 1, _brush.Measurer);
        if (isShort)
        {
            omitted.Add(new OmittedPart(OmittedKind.Words, "", title));
        }

        var paging = _brush.Text(width - _paper.Margin, height - _paper.Foot, string.Join("　", new[] { _paper.Name, Invariant($"第{number}页，共{pageCount}页") }.Where(part => part.Length > 0)), 8, TextWeight.Regular, Palette.Ink3, TextAnchor.End);
        return
        [
            _brush.Text(_paper.Margin, _paper.TitleBaseline, lines[0], size, TextWeight.Bold, Palette.Ink),
            .. FlowLine.Draw(_brush, _paper.Margin, _paper.SubtitleBaseline, subtitleRoom, subtitle, _paper.IsLarge ? 9 : 8.5, Palette.Ink2, omitted),
            paging,
            .. FlowLine.Draw(_brush, _paper.Margin, height - _paper.Foot, width - (2 * _paper.Margin) - paging.Width - 16, MapWords.Footer(Counted, _date, _dataHash), 8, Palette.Ink3, omitted),
        ];
    }

    /// <summary>Rows of 协同关系 that the map cannot draw, for the note on its first page.</summary>
    public IEnumerable<OmittedPart> Endless() => MapLink.Omitted(_endless);

    /// <summary>How many such rows there are; nothing when there are none.</summary>
    public IEnumerable<string> EndlessWords() =>
        _endless.Count == 0 ? [] : [Invariant($"另有{_endless.Count}行协同关系的起点或终点不在图谱中，未画")];

    /// <summary>Name of a page's layout: the first is <c>map</c>, the others <c>map-2</c> …</summary>
    public static string NameOf(int number) => number == 1 ? "map" : string.Create(CultureInfo.InvariantCulture, $"map-{number}");

    /// <summary>Alt text of the whole map.</summary>
    public string AltText => MapWords.AltText(Counted, _allLinks, _date, _dataHash);

    // Removed scenes are drawn on a change map, but not counted.
    private IndustryMap Counted => _changes?.After ?? _map;

    private static bool IsWanted(MapLink link, MapChains chains) => chains switch
    {
        MapChains.All => true,
        MapChains.Tool => link.Kind == ChainKind.Tool,
        MapChains.Data => link.Kind == ChainKind.Data,
        MapChains.Model => link.Kind == ChainKind.Model,
        _ => false,
    };

    private double FootHeight(bool hasPlates) =>
        _paper.Foot + AboveFooter + _legend.Height(LegendNeeds.Of(_links, hasPlates, hasMoreTags: true, _changes is not null)) + BelowRows;

    private double FittingTitle(string title, double width)
    {
        var size = _paper.TitleSize;
        while (size > 12 && _brush.Width(title, size, TextWeight.Bold) > TitleRoom(width))
        {
            size -= 0.5;
        }

        return size;
    }

    private double TitleRoom(double width) => width - (2 * _paper.Margin) - (_paper.IsLarge ? ListSummary.Width + 24 : 0);

    private DiagramLayout PageOf(PagePlan plan, int pageCount, IReadOnlyList<PagePlan> plans)
    {
        var shortened = new List<ShortenedText>();
        var marksUsed = new HashSet<string>(StringComparer.Ordinal);
        var cards = new SceneCards(_map, _brush, _names, shortened, marksUsed, _ids, _changes);
        var painter = new SheetPainter(_grid, plan.Links, _paper, _brush, plan.Sheet, cards, shortened);
        var content = painter.Draw();
        var geometry = plan.Sheet.Geometry;
        var width = _paper.IsPoster ? Math.Max(_paper.Width, Math.Round(geometry.Right + _paper.Margin, 2)) : _paper.Width;
        var height = double.IsPositiveInfinity(_paper.Height) ? Math.Ceiling(geometry.Lowest + FootHeight(hasPlates: false)) : Math.Max(_paper.Height, Math.Ceiling(geometry.Lowest + FootHeight(pageCount > 1)));
        var needs = LegendNeeds.Of(plan.Links, plan.Sheet.Town.Plates.Count > 0, marksUsed.Contains("+n"), _changes is not null);
        var legendTop = height - _paper.Foot - AboveFooter - _legend.Height(needs);
        var omitted = OmittedFrom(plan, painter);
        var missing = omitted.Count;
        var isWhole = pageCount == 1;
        var title = MapWords.Title(_map) + (_changes is null ? "" : "变化") + (isWhole ? "" : "：" + PageWords.Columns(_grid, plan.Content, withLetters: false));
        var subtitle = isWhole ? MapWords.Subtitle(Counted, _grid, _links) : PageWords.Subtitle(_grid, plan, plans);
        if (_changes is not null)
        {
            subtitle = subtitle.Prepend((_changes.Since.Length > 0 ? $"与{_changes.Since}相比：" : "与上次相比：") + _changes.Counts());
        }

        // What is left out is said before anything that may itself find no room.
        if (missing > 0)
        {
            subtitle = subtitle.Take(1).Append(Invariant($"另有{missing}条链路过密，本页未画，见链路图")).Concat(subtitle.Skip(1));
        }

        if (plan.Number == 1)
        {
            (subtitle, omitted) = ([.. subtitle.Take(1), .. EndlessWords(), .. subtitle.Skip(1)], [.. omitted, .. Endless()]);
        }

        var hasSummary = _paper.IsLarge && isWhole;
        var room = width - (2 * _paper.Margin) - (hasSummary ? ListSummary.Width + 16 : 0);
        Shape[] shapes =
        [
            .. Frame(title, subtitle, width, height, room, plan.Number, pageCount, omitted),
            .. hasSummary ? [ListSummary.Draw(_map, _brush, width - _paper.Margin, _paper.TitleBaseline - 10)] : Array.Empty<Shape>(),
            .. content,
            _legend.Draw(needs, width - (2 * _paper.Margin), legendTop),
        ];
        return new DiagramLayout(NameOf(plan.Number), width, height, title, isWhole ? AltText : PageWords.AltText(_map, _grid, plan, pageCount), shapes, shortened, plan.Sheet.Step) { Omitted = omitted }.NotingMissing(_brush.Measurer);
    }

    private static List<OmittedPart> OmittedFrom(PagePlan plan, SheetPainter painter)
    {
        var drawn = painter.Paths.Select(path => path.Link.Number).ToHashSet();
        return [.. plan.Links.Where(link => !drawn.Contains(link.Number)).Select(link => new OmittedPart(OmittedKind.Link, LinkWords.IdOf(link), LinkWords.Title(link)))];
    }
}
