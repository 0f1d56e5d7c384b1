using Reports.Core.Diagrams;
using Reports.Core.Diagrams.Maps;
using Reports.Core.Model;
using Reports.Drawing.Typefaces;
using Reports.Testing;

namespace Reports.Tests.Core.Diagrams;

public class MapChangesTests
{
    private static readonly SkiaTextMeasurer Measurer = new(DiagramFonts.Load());

    [Fact]
    public void New_removed_and_changed_scenes_are_told_apart()
    {
        var changes = MapChanges.Between(Map(("1", "甲", "★"), ("2", "乙", "★★"), ("3", "丙", "★")), Map(("1", "甲", "★★"), ("3", "丙", "★"), ("4", "丁", "★")));

        Assert.Equal("新增1、撤销1、调整1", changes.Counts());
        Assert.Equal(["改YB01-A-1-1", "新YB01-A-1-4", "撤YB01-A-1-2"], changes.All.Select(change => change.Mark + change.Scene.CodeText));
        Assert.Equal("评级由1星变为2星", Assert.Single(changes.All[0].Words));
    }

    [Fact]
    public void The_change_map_draws_removed_scenes_where_they_stood_and_explains_its_badges()
    {
        var changes = MapChanges.Between(Map(("1", "甲", "★"), ("2", "乙", "★★")), Map(("1", "甲", "★")));

        var page = SceneMapLayout.LayOutChanges(changes, Measurer, MapPage.A3, new DateOnly(2026, 10, 12), "0123abcd").All[0];

        Assert.Contains("已撤销", page.Groups().Single(group => group.Id == "scene-YB01-A-1-2").Description, StringComparison.Ordinal);
        Assert.Contains(page.Flat().OfType<TextShape>(), text => text.Text == "与上次相比");
        Assert.Contains(page.Flat().OfType<TextShape>(), text => text.Text.StartsWith("1个场景", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_map_has_no_changes() =>
        Assert.Empty(MapChanges.Between(Map(("1", "甲", "★")), Map(("1", "甲", "★"))).All);

    private static IndustryMap Map(params (string Number, string Name, string Rating)[] scenes) => ContentWorkbook.Map(ContentWorkbook.Content(
        ("segments", [["code", "A", "name", "铁前", "kind", "产业链环节", "position", "1"]]),
        ("scenes", [.. scenes.Select(scene => new[] { "code", $"YB01-A-1-{scene.Number}", "kind", "主场景", "name", scene.Name, "activity", "研发设计", "rating", scene.Rating })])));
}
