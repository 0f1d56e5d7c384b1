namespace Reports.Core.Documents.Layout;

/// <summary>How a report looks, as far as its pages depend on it: paper, paragraph styles, heading numbers. The official look, or an office's own.</summary>
public sealed record ReportStyle
{
    /// <summary>The look of GB/T 9704-2012.</summary>
    public static readonly ReportStyle Official = new();

    /// <summary>Paper of upright pages.</summary>
    public PageGeometry Portrait { get; init; } = PageGeometry.Of(PageLayout.PortraitA4);

    /// <summary>Paper of lying pages.</summary>
    public PageGeometry Landscape { get; init; } = PageGeometry.Of(PageLayout.LandscapeA4);

    /// <summary>Paper of fold-outs.</summary>
    public PageGeometry FoldOut { get; init; } = PageGeometry.Of(PageLayout.FoldOutA3);

    /// <summary>The styles that differ from the official ones, by the official style's id.</summary>
    public IReadOnlyDictionary<string, ParagraphFormat> Formats { get; init; } = new Dictionary<string, ParagraphFormat>(StringComparer.Ordinal);

    /// <summary>How headings of level 1 to 4 are numbered.</summary>
    public IReadOnlyList<HeadingNumber> HeadingNumbers { get; init; } = HeadingNumber.Official;

    /// <summary>The paper of a layout.</summary>
    public PageGeometry Page(PageLayout layout) => layout switch
    {
        PageLayout.LandscapeA4 => Landscape,
        PageLayout.FoldOutA3 => FoldOut,
        _ => Portrait,
    };

    /// <summary>The paper of a section.</summary>
    public PageGeometry Page(ReportSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return section.Page ?? Page(section.Layout);
    }

    /// <summary>What stands for an official style here.</summary>
    public ParagraphFormat Of(ParagraphFormat official)
    {
        ArgumentNullException.ThrowIfNull(official);
        return Formats.GetValueOrDefault(official.Id, official);
    }
}
