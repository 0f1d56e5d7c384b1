using Reports.Core.Rules.Structure;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Structure;

public class TextsFitTheirCellsTests
{
    private static readonly TextsFitTheirCells Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void A_pain_point_may_have_200_characters_and_other_texts_1000()
    {
        Assert.Equal(["场景图谱!H6"], new GoodWorkbook().Set("scenes", 0, "painPoint", new string('难', 201)).Places(Rule));
        Assert.Empty(new GoodWorkbook().Set("scenes", 0, "painPoint", new string('难', 200)).Places(Rule));
        Assert.Equal(["场景图谱!I6"], new GoodWorkbook().Set("scenes", 0, "path", new string('路', 1001)).Places(Rule));
    }
}
