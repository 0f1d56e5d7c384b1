using System.Text;
using Reports.Core.Documents;
using Reports.Core.Documents.Pagination;
using Reports.Testing;

namespace Reports.Tests.Core.Documents.Pagination;

public class PaginatorTests
{
    [Fact]
    public void Pages_of_a_sample_report() => Snapshot.Verify(Listing(SampleReport.Of()));

    [Fact]
    public void Pages_never_go_back()
    {
        for (var seed = 1; seed < 30; seed++)
        {
            var report = SampleReport.Of(seed, scenes: seed * 3, rows: seed * 11);
            var pages = Paginator.Paginate(report);
            var order = Ids(report).Select(id => pages[id]).ToList();

            Assert.Equal(order.Order(), order);
            Assert.True(order[^1] <= pages.Total);
            Assert.Equal(pages.SectionStarts.Order(), pages.SectionStarts);
        }
    }

    [Fact]
    public void A_report_without_blocks_has_a_page_for_each_section()
    {
        var empty = SampleReport.Small() with { Sections = [new ReportSection(PageLayout.PortraitA4, []), new ReportSection(PageLayout.FoldOutA3, [])] };

        Assert.Equal([1, 2], Paginator.Paginate(empty).SectionStarts);
        Assert.NotEmpty(WrittenDocx.Of(empty));
    }

    private static IEnumerable<string> Ids(ReportDocument report) => report.Blocks.Select(block => block switch
    {
        HeadingBlock heading => heading.Id,
        FigureBlock figure => figure.Id,
        TableBlock table => table.Id,
        _ => "",
    }).Where(id => id.Length > 0);

    private static string Listing(ReportDocument report)
    {
        var pages = Paginator.Paginate(report);
        var labels = ReportLabels.Of(report);
        var text = new StringBuilder();
        foreach (var id in Ids(report))
        {
            text.Append(pages[id]).Append('\t').Append(labels[id]).Append(' ').Append(id).Append('\n');
        }

        return text.Append(pages.Total).Append("\tpages\n").ToString();
    }
}
