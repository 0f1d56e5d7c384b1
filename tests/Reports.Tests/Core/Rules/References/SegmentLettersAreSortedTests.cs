using Reports.Core.Rules.References;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.References;

public class SegmentLettersAreSortedTests
{
    private static readonly SegmentLettersAreSorted Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void Letters_out_of_order_are_found()
    {
        Assert.Equal("YB01-AB-6-1", Assert.Single(new GoodWorkbook().Set("scenes", 10, "code", "YB01-BA-6-1").Check(Rule)).Expected.Zh);
    }
}
