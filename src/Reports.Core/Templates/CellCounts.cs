namespace Reports.Core.Templates;

/// <summary>The conservation law: every non-empty cell is imported, structural (headings, help, example) or reported.</summary>
public sealed record CellCounts(int NonEmpty, int Imported, int Structural, int Reported)
{
    /// <summary>Whether no cell was lost or counted twice. Always true; tests prove it.</summary>
    public bool Conserved => NonEmpty == Imported + Structural + Reported;
}
