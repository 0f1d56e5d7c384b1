namespace Reports.Core.Documents.Drafts;

/// <summary>A report as it stands on paper, whoever wrote or edited it.</summary>
/// <param name="Name">File name without folder.</param>
/// <param name="Sha256">SHA-256 of the file's bytes, lower-case hex.</param>
/// <param name="Title">Title in the document's properties; empty when there is none.</param>
/// <param name="Language">Language in the document's properties, e.g. <c>zh-CN</c>; empty when there is none.</param>
/// <param name="TextLanguage">Language that Chinese text is marked with by default; empty when it is not.</param>
/// <param name="Sections">Its sections in order.</param>
/// <param name="Blocks">Its paragraphs and tables in reading order.</param>
public sealed record Draft(
    string Name,
    string Sha256,
    string Title,
    string Language,
    string TextLanguage,
    IReadOnlyList<DraftSection> Sections,
    IReadOnlyList<DraftBlock> Blocks)
{
    /// <summary>Paragraphs outside tables, in reading order.</summary>
    public IEnumerable<DraftParagraph> Paragraphs => Blocks.OfType<DraftParagraph>();

    /// <summary>Tables, in reading order.</summary>
    public IEnumerable<DraftTable> Tables => Blocks.OfType<DraftTable>();

    /// <summary>All paragraphs, those in tables included, in reading order.</summary>
    public IEnumerable<DraftParagraph> AllParagraphs => Blocks.SelectMany(block => block switch
    {
        DraftTable table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs),
        DraftParagraph paragraph => [paragraph],
        _ => Enumerable.Empty<DraftParagraph>(),
    });
}
