using Reports.Core.Documents;
using Reports.Core.Documents.Layout;

namespace Reports.Tests.Core.Documents.Layout;

public class PageGeometryTests
{
    [Fact]
    public void The_text_area_is_156_by_225_millimetres()
    {
        var page = PageGeometry.Of(PageLayout.PortraitA4);

        Assert.Equal(156, page.TextWidth / 56.7, 0.1);
        Assert.Equal(225, page.TextHeight / 56.7, 0.1);
    }

    [Fact]
    public void It_holds_22_lines_of_28_characters_and_no_23rd()
    {
        var page = PageGeometry.Of(PageLayout.PortraitA4);
        var body = OfficialStyles.Body;

        Assert.Equal(OfficialLayout.LinesPerPage, page.TextHeight / body.Line);
        Assert.Equal(OfficialLayout.CharactersPerLine, page.TextWidth / body.CharacterAdvance);
    }

    [Fact]
    public void A_full_page_has_room_for_the_end_of_a_section() =>
        Assert.True((OfficialLayout.LinesPerPage * OfficialLayout.LinePitch) + OfficialStyles.TableGap.Line <= PageGeometry.Of(PageLayout.PortraitA4).TextHeight);

    [Fact]
    public void A_lying_page_has_the_text_area_of_the_turned_upright_page()
    {
        var upright = PageGeometry.Of(PageLayout.PortraitA4);
        var lying = PageGeometry.Of(PageLayout.LandscapeA4);

        Assert.Equal((upright.TextWidth, upright.TextHeight), (lying.TextHeight, lying.TextWidth));
    }
}
