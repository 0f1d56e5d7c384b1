using Reports.Core.Rules.Completeness;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Completeness;

public class PainPointsAreFilledTests
{
    private static readonly PainPointsAreFilled Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void Blanks_and_placeholders_are_found_and_real_difficulties_are_not()
    {
        Assert.Equal(["场景图谱!H6", "场景图谱!H7"], new GoodWorkbook().Set("scenes", 0, "painPoint", "").Set("scenes", 1, "painPoint", "（原文痛点条目待结构化录入）").Places(Rule));
    }

    [Fact]
    public void A_missing_column_is_left_to_the_rule_about_columns()
    {
        Assert.Empty(new GoodWorkbook().Cell("场景图谱", 4, 8, "难点描述").Places(Rule));
    }
}
