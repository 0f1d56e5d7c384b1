using Reports.Core.Documents.Layout;

namespace Reports.Core.Documents;

/// <summary>Blocks on one kind of paper. A section starts a new page.</summary>
/// <param name="Layout">Paper.</param>
/// <param name="Blocks">What is on it.</param>
/// <param name="ContinuedTable">
/// Id of the table that fills the section, so that its later pages carry 续表 in the page header; null when none does.
/// </param>
public sealed record ReportSection(PageLayout Layout, IReadOnlyList<Block> Blocks, string? ContinuedTable = null)
{
    /// <summary>Paper of its own, from a template; null for the style's.</summary>
    public PageGeometry? Page { get; init; }

    /// <summary>Number its first page bears; null to count on.</summary>
    public int? FirstNumber { get; init; }
}
