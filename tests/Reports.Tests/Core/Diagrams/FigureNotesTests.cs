using Reports.Core.Diagrams;
using Reports.Core.Diagrams.Figures;
using Reports.Core.Diagrams.Maps;
using Reports.Core.Model;
using Reports.Drawing.Typefaces;
using Reports.Testing;

namespace Reports.Tests.Core.Diagrams;

public class FigureNotesTests
{
    private static readonly SkiaTextMeasurer Measurer = new(DiagramFonts.Load());

    [Fact]
    public void A_link_to_a_scene_that_is_not_there_is_told_with_its_row_on_the_page_and_in_the_notes()
    {
        var pages = LayOut(RandomMaps.Odd("dropped"), MapPage.A3);

        var part = Assert.Single(pages.Whole.Omitted);
        Assert.Equal(OmittedKind.LinkWithoutEnds, part.Kind);
        Assert.EndsWith("行 YB01-A-1-1→YB01-A-9-9", part.Text, StringComparison.Ordinal);
        Assert.Contains(pages.Pages[0].Flat().OfType<TextShape>(), text => text.Text == "另有1行协同关系的起点或终点不在图谱中，未画");
        Assert.StartsWith("协同关系的起点或终点不在场景图谱中，图上未画（1行）：", Assert.Single(FigureNotes.Of(pages.All)), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_for_which_a_page_has_no_room_are_told_one_by_one_and_none_is_told_that_is_drawn()
    {
        var map = RandomMaps.Full(200, 400);

        var pages = LayOut(map, MapPage.A4);

        var told = pages.Whole.Omitted.Where(part => part.Kind == OmittedKind.Link).Select(part => part.GroupId).ToHashSet(StringComparer.Ordinal);
        var drawn = pages.Pages.SelectMany(page => page.Groups()).Where(group => group.Kind == "link").Select(group => group.Id).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(told);
        Assert.Equal(MapLink.Of(map).Links.Select(LinkWords.IdOf).Order(StringComparer.Ordinal), told.Union(drawn).Order(StringComparer.Ordinal));
        Assert.Contains(FigureNotes.Of(pages.All), note => note.StartsWith("链路过密", StringComparison.Ordinal));
    }

    [Fact]
    public void A_character_without_a_picture_is_told_by_every_figure_that_draws_it()
    {
        var map = RandomMaps.Odd("unrated");

        foreach (var figure in new[] { LayOut(map, MapPage.A3).Whole, CategoriesFigure.LayOut(map, Measurer) })
        {
            Assert.Contains(figure.Omitted, part => part is { Kind: OmittedKind.Character, Text: "😀" });
        }
    }

    [Fact]
    public void Words_that_find_no_room_are_told()
    {
        var map = ContentWorkbook.Map(ContentWorkbook.Content(
            ("cover", [["industryName", "钢铁", "organisation", string.Concat(Enumerable.Repeat("很长的填报单位名称", 12))]]),
            ("segments", [["code", "A", "name", "铁前", "kind", "产业链环节", "position", "1"]]),
            ("scenes", [["code", "YB01-A-1-1", "kind", "主场景", "name", "甲"]])));

        Assert.Contains(LayOut(map, MapPage.A4).Whole.Omitted, part => part.Kind == OmittedKind.Words && part.Text.StartsWith("填报单位", StringComparison.Ordinal));
    }

    [Fact]
    public void A_map_that_shows_everything_needs_no_note() => Assert.Empty(FigureNotes.Of(LayOut(SteelLikeMap.Create(), MapPage.Fit).All));

    private static SceneMapPages LayOut(IndustryMap map, MapPage page) =>
        SceneMapLayout.LayOutPages(map, Measurer, page, new DateOnly(2026, 10, 12), "0123abcd");
}
