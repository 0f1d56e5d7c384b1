namespace Reports.Core.Diagrams.Maps;

/// <summary>The scene map on as many pages as it takes.</summary>
/// <param name="Overview">All scenes as numbered chips, with page references; null when one page holds the map.</param>
/// <param name="Pages">The pages with cards; exactly one when there is no overview.</param>
public sealed record SceneMapPages(DiagramLayout? Overview, IReadOnlyList<DiagramLayout> Pages)
{
    /// <summary>All pages in order, the overview first.</summary>
    public IReadOnlyList<DiagramLayout> All => Overview is null ? Pages : [Overview, .. Pages];

    /// <summary>All pages as one figure, for checks that ask about every text; it is not made to be painted.</summary>
    public DiagramLayout Whole => All.Count == 1
        ? All[0]
        : All[0] with { Shapes = [.. All.SelectMany(page => page.Shapes)], Shortened = [.. All.SelectMany(page => page.Shortened)], Omitted = [.. All.SelectMany(page => page.Omitted)] };

    /// <summary>Smallest text of all pages in points.</summary>
    public double SmallestText => All.Min(page => page.SmallestText);
}
