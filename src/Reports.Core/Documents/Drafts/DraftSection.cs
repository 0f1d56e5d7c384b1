using Reports.Core.Documents.Layout;

namespace Reports.Core.Documents.Drafts;

/// <summary>The paper of a section and what stands in its margins.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Paper">Paper and margins.</param>
/// <param name="PageNumbers">Its page numbers: one for all pages, or one for odd and one for even ones.</param>
/// <param name="Header">Text of its page header; empty when there is none.</param>
public sealed record DraftSection(DraftPlace Place, PageGeometry Paper, IReadOnlyList<DraftPageNumber> PageNumbers, string Header)
{
    /// <summary>Whether the sheet lies.</summary>
    public bool Lies => Paper.Width > Paper.Height;
}
