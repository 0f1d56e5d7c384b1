using System.Xml.Linq;
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
    PageGeometry Page,
    ReportStyle Style)
{
    /// <summary>What an office's own blocks look like, by their id.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<XElement>> Own { get; init; } = new Dictionary<string, IReadOnlyList<XElement>>(StringComparer.Ordinal);

    internal static WritingContext Of(ReportDocument document, ReportStyle? style = null)
    {
        style ??= ReportStyle.Official;
        var labels = ReportLabels.Of(document, style);
        return new WritingContext(
            document,
            labels,
            Paginator.Paginate(document, style),
            new Bookmarks(labels),
            GeneratedBlocks.Of(document),
            style.Portrait,
            style);
    }
}
