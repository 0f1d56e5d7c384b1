using Reports.Core.Workbooks;

namespace Reports.Core.Findings;

/// <summary>Writes many cells shortly: neighbours in one column become a range, and cells of another sheet name it.</summary>
public static class CellRuns
{
    /// <summary>The cells as texts such as <c>F6:F63</c>, in the order given.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="sheet">The sheet that goes without saying.</param>
    public static IReadOnlyList<string> Of(IEnumerable<CellAddress> cells, string sheet)
    {
        ArgumentNullException.ThrowIfNull(cells);
        var runs = new List<(CellAddress First, int LastRow)>();
        foreach (var cell in cells)
        {
            if (runs.Count > 0 && runs[^1] is var (first, last) && first with { Row = last + 1 } == cell)
            {
                runs[^1] = (first, cell.Row);
            }
            else
            {
                runs.Add((cell, cell.Row));
            }
        }

        return
        [
            .. runs.Select(run =>
                (run.First.Sheet == sheet ? "" : run.First.Sheet + "!")
                + run.First.A1
                + (run.LastRow > run.First.Row ? ":" + (run.First with { Row = run.LastRow }).A1 : "")),
        ];
    }
}
