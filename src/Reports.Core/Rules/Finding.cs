using Reports.Core.Documents.Drafts;
using Reports.Core.Workbooks;

namespace Reports.Core.Rules;

/// <summary>One thing that is wrong with the user's data, at its cell, or with a report, at its place.</summary>
/// <param name="Rule">Code of the rule, e.g. <c>REF-03</c>.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Where">The cell; null when no cell holds it (a sheet is missing).</param>
/// <param name="Sheet">Name of the sheet it belongs to, or the chapter of a document; empty for the whole file.</param>
/// <param name="Message">What is wrong, then what to type.</param>
/// <param name="Found">The value as it stands in the cell; empty when the cell is empty.</param>
/// <param name="Expected">What should stand there.</param>
/// <param name="Hint">The next step.</param>
public sealed record Finding(
    string Rule,
    Severity Severity,
    CellAddress? Where,
    string Sheet,
    Bilingual Message,
    string Found,
    Bilingual Expected,
    Bilingual Hint)
{
    /// <summary>Edits that would settle it; null when only a person can.</summary>
    public ProposedFix? Fix { get; init; }

    /// <summary>Other cells that have to do with it.</summary>
    public IReadOnlyList<CellAddress> Related { get; init; } = [];

    /// <summary>Where it stands in a document; null for findings in a workbook.</summary>
    public DraftPlace? Place { get; init; }

    /// <summary>Other places of the document that have to do with it.</summary>
    public IReadOnlyList<DraftPlace> RelatedPlaces { get; init; } = [];

    /// <summary>
    /// The thing at fault, such as <c>scene:YB01-D-2-19</c>, when several findings may stem from it; null when it stands alone.
    /// </summary>
    public string? Cause { get; init; }

    /// <summary>Whether its rule is on trial in this campaign: it is counted as a note and blocks nothing.</summary>
    public bool IsShadow { get; init; }

    /// <summary>How many places it stands for.</summary>
    public int Count { get; init; } = 1;
}
