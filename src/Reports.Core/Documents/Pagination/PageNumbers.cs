namespace Reports.Core.Documents.Pagination;

/// <summary>On which pages things stand; the first page is 1.</summary>
/// <param name="SectionStarts">First page of each section.</param>
/// <param name="Total">Number of pages.</param>
/// <param name="Pages">Page of each heading and caption by block id.</param>
public sealed record PageNumbers(
    IReadOnlyList<int> SectionStarts,
    int Total,
    IReadOnlyDictionary<string, int> Pages)
{
    /// <summary>Page of a heading or caption.</summary>
    /// <exception cref="KeyNotFoundException">No such block: our mistake.</exception>
    public int this[string id] => Pages[id];
}
