namespace Reports.Core.Documents.Drafts;

/// <summary>A cell of a table.</summary>
/// <param name="Paragraphs">Its paragraphs.</param>
/// <param name="Span">Over how many columns it reaches.</param>
/// <param name="Fill">Fill colour as RRGGBB; empty for none.</param>
public sealed record DraftCell(IReadOnlyList<DraftParagraph> Paragraphs, int Span = 1, string Fill = "")
{
    /// <summary>Its text, a line for each paragraph.</summary>
    public string Text => Paragraphs.Count == 1 ? Paragraphs[0].Text : string.Join('\n', Paragraphs.Select(paragraph => paragraph.Text));
}
