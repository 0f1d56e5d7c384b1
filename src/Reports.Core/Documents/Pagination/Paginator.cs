using Reports.Core.Documents.Layout;

namespace Reports.Core.Documents.Pagination;

/// <summary>
/// Computes on which page each heading and caption of a report will stand, by setting it on the grid of
/// GB/T 9704-2012. A program with other fonts may break a line elsewhere; its fields then say so after an update.
/// </summary>
public static class Paginator
{
    /// <summary>The page numbers of a report.</summary>
    public static PageNumbers Paginate(ReportDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var labels = ReportLabels.Of(document);
        var pages = new Dictionary<string, int>(StringComparer.Ordinal);
        var starts = new List<int>();
        var page = 0;
        foreach (var section in document.Sections)
        {
            starts.Add(page + 1);
            var geometry = PageGeometry.Of(section.Layout);
            var filler = new PageFiller(geometry.TextHeight, page + 1);
            filler.Fill(new FlowBuilder(document, labels, geometry).Items(section), (item, at) =>
            {
                if (item.Id.Length > 0)
                {
                    pages[item.Id] = at;
                }
            });
            page = filler.Page;
        }

        return new PageNumbers(starts, page, pages);
    }
}
