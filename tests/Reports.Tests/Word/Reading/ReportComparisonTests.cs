using Reports.Core.Documents;
using Reports.Testing;
using Reports.Word.Reading;

namespace Reports.Tests.Word.Reading;

public class ReportComparisonTests
{
    [Fact]
    public void Parts_that_differ_are_named_with_their_lines()
    {
        var report = SampleReport.Small();
        var last = report.Sections[^1];
        var paragraph = last.Blocks.OfType<ParagraphBlock>().Last();
        var changed = report with
        {
            Sections = [.. report.Sections.SkipLast(1), last with { Blocks = [.. last.Blocks.Select(block => block == paragraph ? ParagraphBlock.Body("改过的一句。") : block), new HeadingBlock(1, "新增一章", "h-new"), ParagraphBlock.Body("新的一句。")] }],
        };

        var there = ReportComparison.Of(Read(report), Read(changed));
        var back = ReportComparison.Of(Read(changed), Read(report));

        Assert.Empty(ReportComparison.Of(Read(report), Read(report)));
        Assert.Equal(2, there.Count);
        Assert.Equal(["改过的一句。"], there[0].New);
        Assert.Single(there[0].Gone);
        Assert.Equal(("新增一章", 0, 2), (there[1].Title, there[1].Gone.Count, there[1].New.Count));
        Assert.Equal(there.Select(change => (change.Title, change.New.Count)), back.Select(change => (change.Title, change.Gone.Count)));
    }

    private static ReportFile Read(ReportDocument report) => ReportFile.Read(WrittenDocx.Of(report), "r.docx");
}
