using Reports.Core.Rules;
using Reports.Core.Rules.Structure;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Structure;

public class ClosedListsHoldListValuesTests
{
    private static readonly ClosedListsHoldListValues Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void A_value_off_the_list_is_an_error_and_an_alias_a_note_with_a_fix()
    {
        var wrong = Assert.Single(new GoodWorkbook().Set("data", 0, "status", "大概有").Check(Rule));
        var alias = Assert.Single(new GoodWorkbook().Set("data", 0, "status", "部分有").Check(Rule));

        Assert.Equal(("数据要素清单!O6", Severity.Error), (wrong.Where.ToString(), wrong.Severity));
        Assert.Equal(("可用待提升", Severity.Note), (alias.Fix!.Edits[0].After, alias.Severity));
    }

    [Fact]
    public void One_wrong_tag_among_right_ones_is_found()
    {
        Assert.Equal(["场景图谱!G6"], new GoodWorkbook().Set("scenes", 0, "tags", "提质、变快").Places(Rule));
    }
}
