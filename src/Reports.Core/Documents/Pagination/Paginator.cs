using Reports.Core.Documents.Layout;

namespace Reports.Core.Documents.Pagination;

/// <summary>
/// Computes on which page each heading and caption of a report will stand, by setting it on the grid of
/// GB/T 9704-2012. A program with other fonts may break a line elsewhere; its fields then say so after an update.
/// </summary>
public static class Paginator
{
    /// <summary>Height in twips of own text in a column of a width.</summary>
    public static int HeightOf(OwnPart part, int width)
    {
        ArgumentNullException.ThrowIfNull(part);
        var format = part.Format;
        var lines = LineBreaker.Count(part.Text, format.HalfPoints * 10, format.CharacterSpacing, width - format.Left - format.Right, format.FirstLine);
        return format.Before + (lines * format.Line) + format.After;
    }

    /// <summary>The page numbers of a report in a style, the official one unless said.</summary>
    public static PageNumbers Paginate(ReportDocument document, ReportStyle? style = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        style ??= ReportStyle.Official;
        var labels = ReportLabels.Of(document, style);
        var pages = new Dictionary<string, int>(StringComparer.Ordinal);
        var starts = new List<int>();
        var page = 0;
        var total = 0;
        foreach (var section in document.Sections)
        {
            var first = section.FirstNumber ?? page + 1;
            starts.Add(first);
            var geometry = style.Page(section);
            var filler = new PageFiller(geometry.TextHeight, first);
            filler.Fill(new FlowBuilder(document, labels, geometry, style).Items(section), (item, at) =>
            {
                if (item.Id.Length > 0)
                {
                    pages[item.Id] = at;
                }
            });
            page = filler.Page;
            total += page - first + 1;
        }

        return new PageNumbers(starts, total, pages);
    }
}
