using Reports.Core.Rules.References;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.References;

public class ElementIdsResolveTests
{
    private static readonly ElementIdsResolve Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void A_lost_reference_is_found_with_a_candidate()
    {
        var finding = Assert.Single(new GoodWorkbook().Set("models", 0, "inputs", "D-YB01-0009").Check(Rule));

        Assert.Equal("知识模型清单!G6", finding.Where.ToString());
        Assert.Contains("D-YB01-0001", finding.Hint.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_repeated_id_is_found_and_breaks_no_reference()
    {
        Assert.Equal(["数据要素清单!B7"], new GoodWorkbook().Add("data", "id", "D-YB01-0001", "name", "又一条").Places(Rule));
    }
}
