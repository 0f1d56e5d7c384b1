using Reports.Core.Rules;
using Reports.Core.Workbooks;

namespace Reports.Excel.Annotating;

/// <summary>Which cells findings speak about, with the findings of each.</summary>
internal static class FaultyCells
{
    // A comment box costs Excel far more than a colour.
    private const int MostComments = 200;

    /// <summary>
    /// The cells of one sheet with their findings, by row, then column. A finding that stands for several places marks all of
    /// them; cells under a merged range give way to the one that shows.
    /// </summary>
    public static IReadOnlyList<(CellAddress Cell, IReadOnlyList<Finding> Findings)> Of(RawSheet sheet, IEnumerable<Finding> findings) =>
    [
        .. findings
            .SelectMany(finding => PlacesOf(finding).Where(cell => cell.Sheet == sheet.Name).Select(cell => (Cell: Shown(sheet, cell), Finding: finding)))
            .GroupBy(place => place.Cell, place => place.Finding)
            .OrderBy(place => place.Key.Row)
            .ThenBy(place => place.Key.Column)
            .Select(place => (place.Key, (IReadOnlyList<Finding>)[.. place.Distinct()])),
    ];

    /// <summary>Those of the cells that get a comment: of one finding at most the first two hundred.</summary>
    public static IEnumerable<(CellAddress Cell, IReadOnlyList<Finding> Findings)> Commented(
        IReadOnlyList<(CellAddress Cell, IReadOnlyList<Finding> Findings)> cells)
    {
        var counts = new Dictionary<Finding, int>(ReferenceEqualityComparer.Instance);
        foreach (var (cell, findings) in cells)
        {
            Finding[] heard = [.. findings.Where(finding => (counts[finding] = counts.GetValueOrDefault(finding) + 1) <= MostComments)];
            if (heard.Length > 0)
            {
                yield return (cell, heard);
            }
        }
    }

    private static IEnumerable<CellAddress> PlacesOf(Finding finding) => finding switch
    {
        { Where: null } => [],
        { Count: > 1 } => finding.Related.Prepend(finding.Where.Value),
        _ => [finding.Where.Value],
    };

    private static CellAddress Shown(RawSheet sheet, CellAddress cell)
    {
        foreach (var range in sheet.Merged)
        {
            if (range.Contains(cell.Row, cell.Column))
            {
                return cell with { Row = range.FirstRow, Column = range.FirstColumn };
            }
        }

        return cell;
    }
}
