using Reports.Core.Documents;
using Reports.Core.Documents.Layout;
using Reports.Core.Documents.Pagination;

namespace Reports.Word;

/// <summary>What every block needs to know of the whole document.</summary>
internal sealed record WritingContext(
    ReportDocument Document,
    ReportLabels Labels,
    PageNumbers Pages,
    Bookmarks Bookmarks,
    IReadOnlyList<IReadOnlyList<GeneratedBlock>> Parts,
    PageGeometry Page)
{
    internal static WritingContext Of(ReportDocument document)
    {
        var labels = ReportLabels.Of(document);
        return new WritingContext(
            document,
            labels,
            Paginator.Paginate(document),
            new Bookmarks(labels),
            GeneratedBlocks.Of(document),
            PageGeometry.Of(PageLayout.PortraitA4));
    }
}
