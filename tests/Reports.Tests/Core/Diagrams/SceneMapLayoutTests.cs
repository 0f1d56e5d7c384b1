using CsCheck;
using Reports.Core.Diagrams;
using Reports.Core.Diagrams.Maps;
using Reports.Core.Model;
using Reports.Drawing.Typefaces;
using Reports.Testing;
using Xunit.Abstractions;

namespace Reports.Tests.Core.Diagrams;

public class SceneMapLayoutTests(ITestOutputHelper output)
{
    private const double MostMoved = 0.05;
    private static readonly SkiaTextMeasurer Measurer = new(DiagramFonts.Load());

    [Fact]
    public void A_scene_without_a_usable_code_is_drawn_in_a_column_of_its_own()
    {
        var map = ContentWorkbook.Map(ContentWorkbook.Content(
            ("segments", [["code", "A", "name", "铁前", "kind", "产业链环节", "position", "1"]]),
            ("scenes", [["code", "乱码", "name", "无编号的场景"], ["name", "没有编号"]])));

        var layout = LayOut(map, MapPage.A3).All[0];

        Assert.Equal(2, layout.Groups().Count(group => group.Kind == "card"));
        Assert.Contains(layout.Flat().OfType<TextShape>(), text => text.Text == "未归类");
    }

    [Fact]
    public void A_name_that_does_not_fit_ends_in_an_ellipsis_and_is_reported_in_full()
    {
        var name = new string('长', 60);
        var map = ContentWorkbook.Map(ContentWorkbook.Content(
            ("segments", [["code", "A", "name", "铁前", "kind", "产业链环节", "position", "1"], ["code", "B", "name", "炼铁", "kind", "产业链环节", "position", "2"], ["code", "C", "name", "炼钢", "kind", "产业链环节", "position", "3"], ["code", "D", "name", "轧钢", "kind", "产业链环节", "position", "4"]]),
            ("scenes", [["code", "YB01-A-2-1", "name", name, "activity", "生产制造"]])));

        var layout = LayOut(map, MapPage.A3).All[0];

        Assert.Equal(name, Assert.Single(layout.Shortened).Full);
        Assert.EndsWith("…", layout.Shortened[0].Shown, StringComparison.Ordinal);
        Assert.Contains(name, Assert.Single(layout.Groups(), group => group.Kind == "card").Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Laying_out_200_scenes_with_400_links_takes_well_under_a_second()
    {
        var map = RandomMaps.Full(200, 400);
        LayOut(map, MapPage.A3);
        foreach (var page in Enum.GetValues<MapPage>())
        {
            var clock = System.Diagnostics.Stopwatch.StartNew();
            var pages = LayOut(map, page);
            output.WriteLine($"{page}: {clock.ElapsedMilliseconds} ms, {pages.All.Count} pages, {pages.Pages.Sum(one => one.Groups().Count(group => group.Kind == "link"))} links drawn");
        }
    }

    public static TheoryData<string> OddMaps => ["nothing", "one", "long", "many", "dropped", "self", "unrated"];

    [Theory]
    [MemberData(nameof(OddMaps))]
    public void Odd_input_gives_a_picture_never_an_exception(string name)
    {
        var map = RandomMaps.Odd(name);
        foreach (var page in Enum.GetValues<MapPage>())
        {
            var pages = LayOut(map, page);
            MapLaws.EveryPageIsSound(pages.All);
            MapLaws.EverySceneIsDrawnOnce(map, pages);
            MapLaws.EveryMarkIsInTheLegend(map, pages.Pages);
        }
    }

    [Fact]
    public void A_further_scene_leaves_the_others_in_their_order()
    {
        var (before, after) = (RandomMaps.Full(60, 0), RandomMaps.Full(61, 0));

        var order = Order(LayOut(before, MapPage.A3));
        var kept = Order(LayOut(after, MapPage.A3)).Where(order.Contains).ToList();

        var moved = order.Where((id, at) => kept[at] != id).Count();
        Assert.True(moved <= order.Count * MostMoved, $"{moved} of {order.Count} moved");
    }

    [Theory]
    [InlineData(MapPage.A3, 60)]
    [InlineData(MapPage.A4, 40)]
    [InlineData(MapPage.Fit, 60)]
    public void Whichever_scene_goes_the_others_keep_their_relative_places(MapPage page, int maps)
    {
        var (tried, moved, worst) = (0, 0, 0.0);
        RandomMaps.PairsWith(90).Always(
            (before, after) =>
            {
                var kept = Order(LayOut(after, page));
                var order = Order(LayOut(before, page)).Where(kept.ToHashSet(StringComparer.Ordinal).Contains).ToList();
                var own = Moved([.. order.Select(id => kept.IndexOf(id))]);
                tried += order.Count;
                moved += own;
                worst = Math.Max(worst, own / (double)order.Count);
                Assert.True(own <= Math.Max(2, order.Count * MostMoved), $"{own} of {order.Count} moved");
            },
            iter: maps);
        output.WriteLine($"{page}: {maps} pairs of maps, {moved} of {tried} cards moved, most of one map {worst:P1}");
    }

    [Fact]
    public void The_same_map_gives_the_same_shapes()
    {
        var painter = new Reports.Drawing.SkiaDiagramPainter(DiagramFonts.Load());
        var first = LayOut(RandomMaps.Full(40, 60), MapPage.Fit).All[0];
        var second = LayOut(RandomMaps.Full(40, 60), MapPage.Fit).All[0];

        Assert.Equal(painter.Svg(first, keepText: false), painter.Svg(second, keepText: false));
    }

    [Fact]
    public void As_one_figure_the_map_has_every_card_even_where_the_paper_holds_only_some()
    {
        var map = RandomMaps.Full(80, 40);

        Assert.True(LayOut(map, MapPage.A4).All.Count > 1);
        var layout = SceneMapLayout.LayOut(map, Measurer, MapPage.A4, new DateOnly(2026, 10, 12), "0123abcd");

        Assert.Equal(80, layout.Groups().Count(group => group.Kind == "card"));
    }

    [Fact]
    public void Links_of_one_chain_can_be_drawn_alone()
    {
        var map = RandomMaps.Full(30, 30);

        var pages = SceneMapLayout.LayOutPages(map, Measurer, MapPage.Fit, new DateOnly(2026, 10, 12), "0123abcd", MapChains.Data);

        var links = pages.All[0].Groups().Where(group => group.Kind == "link").ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith("数据链：", link.Title, StringComparison.Ordinal));
    }

    // The fewest that must be taken out so that the others stand in their old order: all but a longest rising sequence.
    private static int Moved(int[] places)
    {
        var ends = new List<int>();
        foreach (var place in places)
        {
            var at = ends.BinarySearch(place);
            at = at < 0 ? ~at : at;
            ends.RemoveRange(at, at < ends.Count ? 1 : 0);
            ends.Insert(at, place);
        }

        return places.Length - ends.Count;
    }

    // Reading order within each cell: cards by row, column, then line and slot.
    private static List<string> Order(SceneMapPages pages) =>
        [.. pages.Pages.SelectMany(page => page.Groups().Where(group => group.Kind == "card"))
            .OrderBy(card => card.Id.Split('-')[3], StringComparer.Ordinal)
            .ThenBy(card => card.Id.Split('-')[2], StringComparer.Ordinal)
            .ThenBy(card => card.Bounds.Y).ThenBy(card => card.Bounds.X)
            .Select(card => card.Id)];

    private static SceneMapPages LayOut(IndustryMap map, MapPage page) =>
        SceneMapLayout.LayOutPages(map, Measurer, page, new DateOnly(2026, 10, 12), "0123abcd");
}
