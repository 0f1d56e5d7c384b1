namespace Reports.Core.Documents.Drafts;

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells; their spans add up to the number of columns.</param>
/// <param name="IsHeader">Whether it is marked as a header that repeats on each page.</param>
/// <param name="CanSplit">Whether it may be split over two pages.</param>
public sealed record DraftRow(IReadOnlyList<DraftCell> Cells, bool IsHeader, bool CanSplit)
{
    /// <summary>The cell over a column, from 0; null when the row is shorter.</summary>
    public DraftCell? At(int column)
    {
        var reached = 0;
        foreach (var cell in Cells)
        {
            reached += cell.Span;
            if (column < reached)
            {
                return cell;
            }
        }

        return null;
    }
}
