namespace Reports.Core.Documents;

/// <summary>The report as data: composed once, written by whoever writes a format.</summary>
/// <param name="Kind">Which kind of document.</param>
/// <param name="Title">Its title, for the document's properties.</param>
/// <param name="Subject">What it is about, for the document's properties.</param>
/// <param name="DataHash">First 8 hex digits of the data it was made from; the same as on the map.</param>
/// <param name="Date">Date of the data; also the document's date, so that the same input gives the same bytes.</param>
/// <param name="Sections">Its sections in order.</param>
public sealed record ReportDocument(
    ReportKind Kind,
    string Title,
    string Subject,
    string DataHash,
    DateOnly Date,
    IReadOnlyList<ReportSection> Sections)
{
    /// <summary>What it was made from.</summary>
    public ReportOrigin Origin { get; init; } = ReportOrigin.None;

    /// <summary>All blocks in reading order.</summary>
    public IEnumerable<Block> Blocks => Sections.SelectMany(section => section.Blocks);
}
