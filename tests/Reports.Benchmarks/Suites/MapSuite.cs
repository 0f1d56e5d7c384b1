using Reports.Core.Diagrams;
using Reports.Core.Diagrams.Maps;
using Reports.Core.Model;
using Reports.Testing.Synthetic;
using static System.FormattableString;

namespace Reports.Benchmarks.Suites;

/// <summary>The map: layout, SVG, PNG at 300 dpi, PDF.</summary>
internal static class MapSuite
{
    private const int PrintDpi = 300;

    /// <summary>Runs it.</summary>
    public static void Run(Bench bench)
    {
        var map = bench.Map(SyntheticSize.W);
        ResultTable.Begin("Map of 200 scenes and 400 links (layout must ≤ 50, aim 8; SVG ≤ 60; PNG ≤ 430)");
        foreach (var page in Enum.GetValues<MapPage>())
        {
            LayOut(bench, map, page);
        }

        ResultTable.Add(WarmTimer.Time("layout FoldOut without links (as check does)", () => LayOut(bench, map, MapPage.FoldOut, MapChains.None)));
        ResultTable.Add(WarmTimer.Time("fingerprint of the data", () => DataFingerprint.Of(map)));
        foreach (var page in new[] { MapPage.A3, MapPage.Fit })
        {
            Paint(bench, page.ToString(), bench.Pipeline.LayOutMapPages(map, page).All);
        }

        RunLarge(bench);
        ResultTable.Begin("Growth of the poster's layout");
        foreach (var scenes in new[] { 100, 200, 400, 800, 1600 })
        {
            var grown = bench.Map(new SyntheticSize(scenes, scenes * 2, 100, 20));
            ResultTable.Add(WarmTimer.Time(Invariant($"{scenes} scenes, {scenes * 2} links"), () => LayOut(bench, grown, MapPage.Fit, MapChains.All)));
        }
    }

    /// <summary>The part about 1,000 scenes.</summary>
    public static void RunLarge(Bench bench)
    {
        var large = bench.Map(SyntheticSize.ThousandScenes);
        ResultTable.Begin("Map of 1,000 scenes and 2,000 links (layout must < 1,000)");
        LayOut(bench, large, MapPage.A3);
        LayOut(bench, large, MapPage.Fit);
    }

    private static void LayOut(Bench bench, IndustryMap map, MapPage page)
    {
        var pages = LayOut(bench, map, page, MapChains.All);
        var drawn = pages.Pages.Sum(one => one.Groups().Count(group => group.Kind == "link"));
        ResultTable.Add(WarmTimer.Time($"layout {page}", () => LayOut(bench, map, page, MapChains.All)), Invariant($"{pages.All.Count} pages, {drawn} links drawn, smallest text {pages.SmallestText} pt"));
    }

    private static SceneMapPages LayOut(Bench bench, IndustryMap map, MapPage page, MapChains chains) =>
        SceneMapLayout.LayOutPages(map, bench.Measurer, page, new DateOnly(2026, 10, 12), "0123abcd", chains);

    private static void Paint(Bench bench, string page, IReadOnlyList<DiagramLayout> layouts)
    {
        Add("SVG, outlines", layout => bench.Painter.Svg(layout, keepText: false));
        Add("SVG, text", layout => bench.Painter.Svg(layout, keepText: true));
        Add("PNG 300 dpi", layout => bench.Painter.Png(layout, PrintDpi));
        Add("PDF", bench.Painter.Pdf);

        void Add(string name, Func<DiagramLayout, byte[]> paint)
        {
            var kilobytes = layouts.Sum(layout => paint(layout).Length) / 1000;
            var measured = WarmTimer.Time($"{name}, {page}, all pages", () => layouts.Select(paint).ToList());
            ResultTable.Add(measured, Invariant($"{layouts.Count} pages, {kilobytes} kB; {measured.Median / layouts.Count:0.0} ms a page"));
        }
    }
}
