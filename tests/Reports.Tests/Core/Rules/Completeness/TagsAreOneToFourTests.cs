using Reports.Core.Rules.Completeness;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Completeness;

public class TagsAreOneToFourTests
{
    private static readonly TagsAreOneToFour Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void No_tag_and_five_tags_are_found_and_four_are_not()
    {
        var workbook = new GoodWorkbook().Set("scenes", 0, "tags", "").Set("scenes", 1, "tags", "提质；降本；增效；增收；安全").Set("scenes", 2, "tags", "提质；降本；增效；增收");

        Assert.Equal(["场景图谱!G6", "场景图谱!G7"], workbook.Places(Rule));
    }
}
