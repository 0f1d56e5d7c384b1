using CsCheck;
using Reports.Core.Diagrams;
using Reports.Core.Diagrams.Maps;
using Reports.Core.Model;
using Reports.Drawing.Typefaces;
using Reports.Testing;

namespace Reports.Tests.Core.Diagrams;

public class SceneMapLayoutTests
{
    private static readonly SkiaTextMeasurer Measurer = new(DiagramFonts.Load());

    private static readonly Gen<IndustryMap> Maps =
        from segments in Gen.Int[3, 13]
        from scenes in Gen.Select(
            Gen.Int[0, segments - 1], Gen.Int[0, 3], Gen.Int[1, 6], Gen.Int[1, 24], Gen.Int[0, 8], Gen.Bool)
            .Array[15, 120]
        select Map(segments, scenes);

    [Fact]
    public void Every_scene_is_drawn_once_and_nothing_overlaps_or_leaves_the_page() => Maps.Sample(
        map =>
        {
            var layout = SceneMapLayout.LayOut(map, Measurer, MapPage.A3, new DateOnly(2026, 10, 12), "0123abcd");
            var cards = layout.Groups().Where(group => group.Kind == "card").ToList();

            Assert.Equal(map.Scenes.Count, cards.Count);
            Assert.Equal(cards.Count, cards.Select(card => card.Id).Distinct().Count());
            Assert.True(layout.SmallestText >= 6.5, $"{layout.SmallestText}");
            var page = new Box(0, 0, layout.Width, layout.Height);
            foreach (var card in cards)
            {
                Assert.True(page.Contains(card.Bounds), $"{card.Id} leaves the page");
                var inside = card.Shapes.OfType<TextShape>().Where(text => !card.Bounds.Contains(text.Bounds)).Select(text => $"{card.Id}: {text.Text}");
                Assert.Empty(inside);
                var overlapping =
                    from pair in card.Shapes.OfType<TextShape>().SelectMany((first, i) => card.Shapes.OfType<TextShape>().Skip(i + 1), (first, second) => (first, second))
                    where Ink(pair.first).Overlaps(Ink(pair.second))
                    select $"{card.Id}: '{pair.first.Text}' meets '{pair.second.Text}'";
                Assert.Empty(overlapping);
            }

            var sorted = cards.OrderBy(card => card.Bounds.Y).ToList();
            for (var i = 0; i < sorted.Count; i++)
            {
                for (var j = i + 1; j < sorted.Count && sorted[j].Bounds.Y < sorted[i].Bounds.Bottom; j++)
                {
                    Assert.False(sorted[i].Bounds.Overlaps(sorted[j].Bounds), $"{sorted[i].Id} overlaps {sorted[j].Id}");
                }
            }
        },
        iter: 40,
        seed: "0000KoRwFUS4");

    [Fact]
    public void A_scene_without_a_usable_code_is_drawn_in_a_column_of_its_own()
    {
        var map = ContentWorkbook.Map(ContentWorkbook.Content(
            ("segments", [["code", "A", "name", "铁前", "kind", "产业链环节", "position", "1"]]),
            ("scenes", [["code", "乱码", "name", "无编号的场景"], ["name", "没有编号"]])));

        var layout = SceneMapLayout.LayOut(map, Measurer, MapPage.A3, new DateOnly(2026, 10, 12), "0123abcd");

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

        var layout = SceneMapLayout.LayOut(map, Measurer, MapPage.A3, new DateOnly(2026, 10, 12), "0123abcd");

        Assert.Equal(name, Assert.Single(layout.Shortened).Full);
        Assert.EndsWith("…", layout.Shortened[0].Shown, StringComparison.Ordinal);
        Assert.Contains(name, Assert.Single(layout.Groups(), group => group.Kind == "card").Title, StringComparison.Ordinal);
    }

    // What is inked of a line: a Chinese character fills about nine tenths of its height.
    private static Box Ink(TextShape text) =>
        new(text.Bounds.X + 0.2, text.Bounds.Y + (text.Style.Size * 0.08), Math.Max(0, text.Width - 0.4), text.Style.Size * 0.84);

    private static IndustryMap Map(int segments, (int First, int Span, int Activity, int Length, int Tags, bool IsSub)[] scenes)
    {
        var letters = Enumerable.Range(0, segments).Select(i => ((char)('A' + i)).ToString()).ToArray();
        var tags = ContentWorkbook.Template.CodeList("tag").Values.Select(tag => tag.Name.Zh).ToArray();
        var activities = ContentWorkbook.Template.CodeList("activity").Values;
        return ContentWorkbook.Map(ContentWorkbook.Content(
            ("segments", [.. letters.Select((letter, i) => new[] { "code", letter, "name", "环节名称" + letter, "kind", "产业链环节", "position", $"{i + 1}" })]),
            ("scenes", [.. scenes.Select((scene, i) => new[]
            {
                "code", $"YB01-{string.Concat(letters.Skip(scene.First).Take(1 + scene.Span))}-{scene.Activity}-{i + 1}",
                "kind", scene.IsSub ? "细分场景" : "主场景",
                "name", string.Concat(Enumerable.Repeat("场景数字化智能协同（MES）", 3))[..scene.Length],
                "activity", activities[scene.Activity - 1].Name.Zh,
                "rating", "★★",
                "tags", string.Join('；', tags.Take(scene.Tags)),
                "painPoint", "数据分散在各系统，依赖人工汇总",
            })]),
            ("data", [.. scenes.SelectMany((scene, i) => Enumerable.Range(0, scene.Length).Select(n => new[]
            {
                "id", $"D-YB01-{i:00}{n:00}",
                "scenes", $"YB01-{string.Concat(letters.Skip(scene.First).Take(1 + scene.Span))}-{scene.Activity}-{i + 1}",
                "name", $"数据{i}{n}",
                "status", n % 3 == 0 ? "缺失" : "已有",
            }))])));
    }
}
