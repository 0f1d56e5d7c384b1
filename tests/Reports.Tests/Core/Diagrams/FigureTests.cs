using CsCheck;
using Reports.Core.Diagrams;
using Reports.Core.Diagrams.Figures;
using Reports.Core.Model;
using Reports.Drawing.Typefaces;
using Reports.Testing;

namespace Reports.Tests.Core.Diagrams;

public class FigureTests
{
    private const double SmallestReadable = 6.5;
    private static readonly SkiaTextMeasurer Measurer = new(DiagramFonts.Load());
    private static readonly DateOnly Date = new(2026, 10, 12);

    public static TheoryData<string> Names => ["categories", "elements", "statistics", "gaps", "chains", "cards"];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_text_leaves_its_page_meets_another_or_is_too_small(string name) =>
        RandomMaps.With(80).Always(
            map =>
            {
                foreach (var page in LayOut(name, map))
                {
                    MapLaws.EveryPageIsSound([page]);
                    Assert.True(page.SmallestText >= SmallestReadable, $"{page.Name}: {page.SmallestText}");
                    Assert.NotEmpty(page.AltText);
                }
            },
            iter: 12);

    [Theory]
    [MemberData(nameof(Names))]
    public void An_empty_workbook_still_gives_a_figure(string name) =>
        MapLaws.EveryPageIsSound(LayOut(name, RandomMaps.Odd("nothing")));

    [Fact]
    public void A_full_activity_takes_several_columns()
    {
        var map = ContentWorkbook.Map(ContentWorkbook.Content(
            ("scenes", [.. Enumerable.Range(1, 30).Select(i => new[] { "code", $"YB01-A-2-{i}", "name", $"场景{i}", "activity", "生产制造" })])));

        var boxes = CategoriesFigure.LayOut(map, Measurer).Groups().Where(group => group.Kind == "scene").ToList();

        Assert.Equal(30, boxes.Count);
        Assert.Equal(2, boxes.Select(box => box.Bounds.X).Distinct().Count());
    }

    [Fact]
    public void Every_scene_has_a_card_with_its_four_lists()
    {
        var map = RandomMaps.Full(37, 0);

        var cards = CardsFigure.LayOut(map, Measurer, Date, "0123abcd").SelectMany(page => page.Groups()).Where(group => group.Kind == "card");

        Assert.Equal(map.Scenes.Select(scene => $"{scene.CodeText} {scene.Name}").Order(StringComparer.Ordinal), cards.Select(card => card.Title).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_heat_map_has_a_cell_for_every_scene_and_list()
    {
        var map = RandomMaps.Full(50, 0);

        var cells = GapsFigure.LayOut(map, Measurer, Date, "0123abcd").SelectMany(page => page.Groups()).Count(group => group.Kind == "gap");

        Assert.Equal(200, cells);
    }

    private static IReadOnlyList<DiagramLayout> LayOut(string name, IndustryMap map) => name switch
    {
        "categories" => [CategoriesFigure.LayOut(map, Measurer)],
        "elements" => [ElementsFigure.LayOut(map, Measurer)],
        "statistics" => [StatisticsFigure.LayOut(map, Measurer, Date, "0123abcd")],
        "gaps" => GapsFigure.LayOut(map, Measurer, Date, "0123abcd"),
        "chains" => ChainsFigure.LayOut(map, Measurer, Date, "0123abcd"),
        _ => CardsFigure.LayOut(map, Measurer, Date, "0123abcd"),
    };
}
