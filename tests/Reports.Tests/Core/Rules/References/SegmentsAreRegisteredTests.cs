using Reports.Core.Rules.References;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.References;

public class SegmentsAreRegisteredTests
{
    private static readonly SegmentsAreRegistered Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void A_letter_off_the_segment_sheet_is_found_once()
    {
        var finding = Assert.Single(new GoodWorkbook().Set("scenes", 0, "code", "YB01-N-1-1").Set("scenes", 1, "code", "YB01-N-1-2").Check(Rule));

        Assert.Equal("场景图谱!A6", finding.Where.ToString());
        Assert.Equal("场景图谱!A7", Assert.Single(finding.Related).ToString());
    }

    [Fact]
    public void An_empty_segment_sheet_is_one_finding()
    {
        Assert.Equal(["环节"], new GoodWorkbook().Clear("segments").Places(Rule));
    }
}
