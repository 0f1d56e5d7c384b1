using Reports.Core.Rules;
using Reports.Core.Rules.Structure;
using Reports.Core.Workbooks;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Structure;

public class CodesAreTypedCleanlyTests
{
    private static readonly CodesAreTypedCleanly Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void A_dirty_code_is_fixed_to_the_text_that_was_read()
    {
        var finding = Assert.Single(new GoodWorkbook().Set("scenes", 1, "code", "YB01－B—1－1\u200b").Check(Rule));

        Assert.Equal("场景图谱!A7", finding.Where.ToString());
        Assert.Equal(new CellEdit(new CellAddress("场景图谱", 7, 1), "YB01－B—1－1\u200b", "YB01-B-1-1"), Assert.Single(finding.Fix!.Edits));
        Assert.True(finding.Fix.Safe);
    }

    [Fact]
    public void The_usual_separators_between_codes_are_clean()
    {
        Assert.Empty(new GoodWorkbook().Set("cover", 0, "segments", "A、B").Places(Rule));
        Assert.Empty(new GoodWorkbook().Set("scenes", 12, "parent", "同上").Places(Rule));
    }
}
