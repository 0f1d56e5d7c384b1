namespace Reports.Word.Keeping;

/// <summary>A report made anew with what people had written into the last one.</summary>
/// <param name="Docx">The document.</param>
/// <param name="Parts">What became of each part, in reading order.</param>
/// <param name="Additions">How many paragraphs and tables of people's own, between the parts, were carried over.</param>
public sealed record KeptReport(byte[] Docx, IReadOnlyList<KeptPart> Parts, int Additions)
{
    /// <summary>How many tracked changes stand in the document that nobody has accepted or rejected yet.</summary>
    public int Pending { get; init; }
}
