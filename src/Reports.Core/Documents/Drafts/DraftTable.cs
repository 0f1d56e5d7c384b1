namespace Reports.Core.Documents.Drafts;

/// <summary>A table. Lengths in twips.</summary>
/// <param name="Place">Where a person finds it.</param>
/// <param name="Section">Index of its section, from 0.</param>
/// <param name="Width">Sum of its columns' widths.</param>
/// <param name="Rows">Its rows in order.</param>
public sealed record DraftTable(DraftPlace Place, int Section, int Width, IReadOnlyList<DraftRow> Rows) : DraftBlock(Place, Section)
{
    /// <summary>Whether the program generated it and nobody changed it.</summary>
    public bool IsGenerated { get; init; }

    /// <summary>Whether its first row is marked as a header that repeats on each page.</summary>
    public bool HasHeader => Rows.Count > 0 && Rows[0].IsHeader;

    /// <summary>Number of columns.</summary>
    public int Columns => Rows.Count == 0 ? 0 : Rows.Max(row => row.Cells.Sum(cell => cell.Span));

    /// <summary>Heading of a column (from 0): the header row's cell above it; empty when there is no header.</summary>
    public string Heading(int column) => HasHeader ? Rows[0].At(column)?.Text ?? "" : "";
}
