namespace Reports.Word.Tracking;

/// <summary>A report that shows as tracked changes how it differs from another.</summary>
/// <param name="Docx">The document.</param>
/// <param name="Insertions">How many pieces are marked inserted.</param>
/// <param name="Deletions">How many pieces are marked deleted.</param>
public sealed record TrackedReport(byte[] Docx, int Insertions, int Deletions)
{
    /// <summary>Whether both reports say the same.</summary>
    public bool IsSame => Insertions + Deletions == 0;
}
