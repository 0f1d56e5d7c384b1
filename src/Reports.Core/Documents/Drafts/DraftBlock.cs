namespace Reports.Core.Documents.Drafts;

/// <summary>A paragraph or a table of a draft.</summary>
/// <param name="Place">Where a person finds it.</param>
/// <param name="Section">Index of its section, from 0.</param>
public abstract record DraftBlock(DraftPlace Place, int Section);
