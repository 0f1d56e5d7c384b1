using Reports.Core.Templates;

namespace Reports.Core.Comparing;

/// <summary>Which rows of two sheets speak of the same thing.</summary>
/// <param name="OldOf">The old row of each new row that has one.</param>
/// <param name="Removed">Old rows without a new one, in order.</param>
/// <param name="Moved">How many matched rows stand in another order than before: those outside the longest run that kept its order.</param>
internal sealed record RowMatch(IReadOnlyDictionary<BoundRow, BoundRow> OldOf, IReadOnlyList<BoundRow> Removed, int Moved)
{
    /// <summary>Matches by one key after the other; a key that occurs twice on a side matches nothing.</summary>
    public static RowMatch Of(IReadOnlyList<BoundRow> old, IReadOnlyList<BoundRow> @new, IReadOnlyList<Func<BoundRow, string>> keys)
    {
        var oldOf = new Dictionary<BoundRow, BoundRow>(ReferenceEqualityComparer.Instance);
        var free = new HashSet<BoundRow>(old, ReferenceEqualityComparer.Instance);
        foreach (var key in keys)
        {
            var known = Unique(free, key);
            foreach (var (text, row) in Unique(@new.Where(row => !oldOf.ContainsKey(row)), key))
            {
                if (known.TryGetValue(text, out var before))
                {
                    oldOf.Add(row, before);
                    free.Remove(before);
                }
            }
        }

        var place = old.Select((row, at) => (row, at)).ToDictionary(pair => pair.row, pair => pair.at, (IEqualityComparer<BoundRow>)ReferenceEqualityComparer.Instance);
        var order = @new.Where(oldOf.ContainsKey).Select(row => place[oldOf[row]]).ToList();
        return new RowMatch(oldOf, [.. old.Where(free.Contains)], order.Count - LongestRise(order));
    }

    private static Dictionary<string, BoundRow> Unique(IEnumerable<BoundRow> rows, Func<BoundRow, string> key) => rows
        .GroupBy(key, StringComparer.Ordinal)
        .Where(group => group.Key.Length > 0 && group.Count() == 1)
        .ToDictionary(group => group.Key, group => group.Single(), StringComparer.Ordinal);

    // Patience sorting: lowest last element of a rising run of each length.
    private static int LongestRise(List<int> numbers)
    {
        var last = new List<int>();
        foreach (var number in numbers)
        {
            var at = last.BinarySearch(number);
            at = at < 0 ? ~at : at;
            if (at == last.Count)
            {
                last.Add(number);
            }
            else
            {
                last[at] = number;
            }
        }

        return last.Count;
    }
}
