namespace Reports.Core.Comparing;

/// <summary>How one sheet differs.</summary>
/// <param name="Sheet">Key of the sheet.</param>
/// <param name="Name">Its name.</param>
/// <param name="Rows">Rows added, removed and changed; in the new workbook's order, removed ones last.</param>
/// <param name="Moved">How many rows stand in another order than before.</param>
public sealed record SheetChanges(string Sheet, Bilingual Name, IReadOnlyList<RowChange> Rows, int Moved)
{
    /// <summary>How many rows of a kind.</summary>
    public int Count(RowChangeKind kind) => Rows.Count(row => row.Kind == kind);
}
