using Reports.Core.Documents.Drafts;
using Reports.Core.Rules;
using Reports.Core.Workbooks;

namespace Reports.Core.Findings;

/// <summary>A place as SARIF names it (2.1.0, 3.33).</summary>
internal sealed record LogicalPlace(string Name, string FullName, string Kind)
{
    /// <summary>The place of a finding; null when it is about the whole file.</summary>
    public static LogicalPlace? Of(Finding finding, Language language) => finding switch
    {
        { Where: { } cell } => Of(cell),
        { Place: { Number: > 0 } place } => Of(place, language),
        { Sheet.Length: > 0 } => new(finding.Sheet, finding.Sheet, finding.Place is null ? "sheet" : "chapter"),
        _ => null,
    };

    /// <summary>A cell.</summary>
    public static LogicalPlace Of(CellAddress cell) => new(cell.A1, cell.ToString(), "cell");

    /// <summary>A place in a document.</summary>
    public static LogicalPlace Of(DraftPlace place, Language language)
    {
        var name = place.In(language);
        return new(name, place.Chapter.Length > 0 ? place.Chapter + " › " + name : name, place.Table.Length > 0 ? "table" : "paragraph");
    }
}
