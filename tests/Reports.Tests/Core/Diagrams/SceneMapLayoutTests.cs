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
    private const double SmallestReadable = 6.5;
    private static readonly SkiaTextMeasurer Measurer = new(DiagramFonts.Load());

    [Theory]
    [InlineData(MapPage.A3, 40, 90, "0000KoRwFUS4")]
    [InlineData(MapPage.A4, 30, 60, "0001KoRwFUS4")]
    [InlineData(MapPage.Fit, 30, 90, "0002KoRwFUS4")]
    [InlineData(MapPage.FoldOut, 20, 60, "0003KoRwFUS4")]
    public void Every_scene_is_drawn_once_and_nothing_overlaps_leaves_its_box_or_crosses_a_card(MapPage page, int maps, int scenes, string seed)
    {
        var (tried, worst) = (0, double.MaxValue);
        RandomMaps.With(Scaled(scenes)).Sample(
            map =>
            {
                var pages = LayOut(map, page);
                MapLaws.EveryPageIsSound(pages);
                MapLaws.EverySceneIsDrawnOnce(map, pages);
                Assert.True(pages.SmallestText >= SmallestReadable, $"{pages.SmallestText}");
                Interlocked.Increment(ref tried);
                worst = Math.Min(worst, pages.SmallestText);
            },
            iter: Scaled(maps),
            threads: 2,
            seed: seed);
        output.WriteLine($"{page}: {tried} maps, smallest text {worst} pt");
    }

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

    private static int Scaled(int count) =>
        int.TryParse(Environment.GetEnvironmentVariable("MAP_TEST_SCALE"), System.Globalization.CultureInfo.InvariantCulture, out var scale) ? count * scale : count;

    private static SceneMapPages LayOut(IndustryMap map, MapPage page) =>
        SceneMapLayout.LayOutPages(map, Measurer, page, new DateOnly(2026, 10, 12), "0123abcd");
}
