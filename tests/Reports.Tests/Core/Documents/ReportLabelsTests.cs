using Reports.Core.Documents;
using Reports.Testing;

namespace Reports.Tests.Core.Documents;

public class ReportLabelsTests
{
    [Fact]
    public void Each_level_restarts_in_the_one_above()
    {
        var labels = Of((1, "a"), (2, "b"), (3, "c"), (3, "d"), (2, "e"), (3, "f"), (4, "g"), (1, "h"), (2, "i"));

        Assert.Equal("一、（一）1.2.（二）1.（1）二、（一）", string.Concat("abcdefghi".Select(id => labels[id.ToString()])));
    }

    [Fact]
    public void Two_blocks_with_one_id_are_our_mistake() => Assert.Throws<ArgumentException>(() => Of((1, "a"), (1, "a")));

    [Fact]
    public void An_unknown_id_is_our_mistake() => Assert.Throws<KeyNotFoundException>(() => Of((1, "a"))["b"]);

    private static ReportLabels Of(params (int Level, string Id)[] headings) => ReportLabels.Of(SampleReport.Small() with
    {
        Sections = [new ReportSection(PageLayout.PortraitA4, [.. headings.Select(heading => new HeadingBlock(heading.Level, "题", heading.Id))])],
    });
}
