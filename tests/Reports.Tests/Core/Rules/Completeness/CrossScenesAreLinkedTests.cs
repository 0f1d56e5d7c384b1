using Reports.Core.Rules.Completeness;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Completeness;

public class CrossScenesAreLinkedTests
{
    private static readonly CrossScenesAreLinked Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void One_partner_is_too_few()
    {
        Assert.Equal(["场景图谱!A16"], new GoodWorkbook().Set("links", 1, "to", "YB01-A-2-1").Places(Rule));
    }
}
