using System.Globalization;
using Reports.Core.Diagrams.Maps;
using Reports.Drawing;
using Reports.Drawing.Typefaces;
using Reports.Testing;

namespace Reports.Tests.Core.Diagrams;

public class SteelLikeMapTests
{
    private static readonly DiagramFonts Faces = DiagramFonts.Load();

    [Theory]
    [InlineData(MapPage.A3)]
    [InlineData(MapPage.A4)]
    [InlineData(MapPage.Fit)]
    [InlineData(MapPage.FoldOut)]
    public void A_map_of_98_scenes_over_13_segments_is_sound_on_every_paper(MapPage page)
    {
        var map = SteelLikeMap.Create();

        var pages = SceneMapLayout.LayOutPages(map, new SkiaTextMeasurer(Faces), page, new DateOnly(2026, 10, 12), "0123abcd");

        MapLaws.EverySceneIsDrawnOnce(map, pages);
        MapLaws.EveryPageIsSound(pages.All);
        Assert.Empty(pages.Pages.SelectMany(one => one.Shortened));
        KeepForTheGallery(page, pages);
    }

    // MAP_GALLERY=1 writes the pictures that docs/gallery shows.
    private static void KeepForTheGallery(MapPage page, SceneMapPages pages)
    {
        if (Environment.GetEnvironmentVariable("MAP_GALLERY") != "1" || page is not (MapPage.A3 or MapPage.Fit))
        {
            return;
        }

        var painter = new SkiaDiagramPainter(Faces);
        for (var i = 0; i < pages.All.Count; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"docs/gallery/steel-like-{page.ToString().ToLowerInvariant()}-{i + 1}.png");
            File.WriteAllBytes(RepositoryFiles.PathOf(name), painter.Png(pages.All[i], 100));
        }
    }
}
