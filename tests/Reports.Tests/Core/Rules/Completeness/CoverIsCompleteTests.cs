using Reports.Core.Rules.Completeness;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Completeness;

public class CoverIsCompleteTests
{
    private static readonly CoverIsComplete Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void An_empty_phone_is_found_at_its_cell()
    {
        Assert.Equal(["封面!C11"], new GoodWorkbook().Set("cover", 0, "phone", "").Places(Rule));
        Assert.Empty(new GoodWorkbook().Set("cover", 0, "email", "").Places(Rule));
    }
}
