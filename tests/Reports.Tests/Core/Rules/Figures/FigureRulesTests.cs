using Reports.Core.Diagrams;
using Reports.Core.Rules.Figures;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Figures;

public class FigureRulesTests
{
    [Fact]
    public void A_shortened_card_is_reported_at_its_scene_and_no_layout_at_all_is_not()
    {
        var content = ContentWorkbook.Content(("scenes", [["code", "YB01-A-2-1", "name", "甲"]]));
        var layout = new DiagramLayout("map", 100, 100, "", "", [], [new ShortenedText("scene-YB01-A-2-1", "甲乙", "甲…")], 0);

        Assert.Equal(["D6 Warning"], new MapTextIsReadable().Check(CheckedContent.Context(content, layout)).Select(CheckedContent.Place));
        Assert.Empty(new MapTextIsReadable().Check(CheckedContent.Context(content)));
    }

    [Fact]
    public void A_character_that_the_typeface_lacks_is_told_at_the_name_that_has_it()
    {
        var content = ContentWorkbook.Content(("scenes", [["code", "YB01-A-2-1", "name", "甲😀"], ["code", "YB01-A-2-2", "name", "乙"]]));
        var layout = new DiagramLayout("map", 100, 100, "", "", [], [], 0)
        {
            Omitted = [new OmittedPart(OmittedKind.Character, "scene-YB01-A-2-1", "😀"), new OmittedPart(OmittedKind.Words, "", "乙")],
        };

        Assert.Equal(["D6 Note"], new MapShowsEveryCharacter().Check(CheckedContent.Context(content, layout)).Select(CheckedContent.Place));
        Assert.Empty(new MapShowsEveryCharacter().Check(CheckedContent.Context(content)));
    }
}
