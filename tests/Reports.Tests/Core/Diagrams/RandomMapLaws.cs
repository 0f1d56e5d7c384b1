using Reports.Core.Diagrams.Maps;
using Reports.Drawing.Typefaces;
using Reports.Testing;
using Xunit.Abstractions;

namespace Reports.Tests.Core.Diagrams;

/// <summary>The laws of maps on random ones; one class for each paper, so that they run side by side. MAP_TEST_SCALE=10 tries ten times as many.</summary>
public abstract class RandomMapLaws(ITestOutputHelper output)
{
    private const double SmallestReadable = 6.5;
    private static readonly SkiaTextMeasurer Measurer = new(DiagramFonts.Load());

    /// <summary>Lays out this many maps, each with at most so many scenes.</summary>
    protected void Hold(MapPage page, int maps, int scenes)
    {
        var (tried, worst, pageCount, scenesDrawn, linksDrawn) = (0, double.MaxValue, 0, 0, 0);
        RandomMaps.With(scenes).Always(
            map =>
            {
                var pages = SceneMapLayout.LayOutPages(map, Measurer, page, new DateOnly(2026, 10, 12), "0123abcd");
                MapLaws.EveryPageIsSound(pages.All);
                MapLaws.EverySceneIsDrawnOnce(map, pages);
                MapLaws.EveryLinkIsDrawnOrTold(map, pages);
                MapLaws.EveryMarkIsInTheLegend(map, pages.Pages);
                Assert.True(pages.SmallestText >= SmallestReadable, $"{pages.SmallestText}");
                tried++;
                worst = Math.Min(worst, pages.SmallestText);
                pageCount += pages.All.Count;
                scenesDrawn += map.Scenes.Count;
                linksDrawn += pages.Pages.Sum(one => one.Groups().Count(group => group.Kind == "link"));
            },
            iter: Scaled(maps));
        FiguresOfTheRun.Note($"maps-{page}", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Random maps on {page}: {tried} tried with {scenesDrawn} scenes, smallest text {worst:0.0} pt"));
        output.WriteLine($"{page}: {tried} maps with {scenesDrawn} scenes on {pageCount} pages, {linksDrawn} links drawn, smallest text {worst} pt");
    }

    private static int Scaled(int count) =>
        int.TryParse(Environment.GetEnvironmentVariable("MAP_TEST_SCALE"), System.Globalization.CultureInfo.InvariantCulture, out var scale) ? count * scale : count;
}
