namespace Reports.Core.Rules.References;

/// <summary>Did-you-mean: the known texts that are closest to a mistyped one.</summary>
internal static class Nearest
{
    private const int MostEdits = 2;
    private const int LongestOnStack = 256;

    /// <summary>At most three candidates within two single-character edits, nearest first, then in the order given.</summary>
    public static IReadOnlyList<string> To(string text, IEnumerable<string> known) =>
    [
        .. known
            .Where(candidate => Math.Abs(candidate.Length - text.Length) <= MostEdits)
            .Distinct(StringComparer.Ordinal)
            .Select(candidate => (candidate, edits: Edits(text, candidate)))
            .Where(pair => pair.edits <= MostEdits)
            .OrderBy(pair => pair.edits)
            .Select(pair => pair.candidate)
            .Take(3),
    ];

    // Levenshtein distance with one row of memory; texts that begin and end alike differ in between only.
    private static int Edits(ReadOnlySpan<char> from, ReadOnlySpan<char> to)
    {
        var start = from.CommonPrefixLength(to);
        from = from[start..];
        to = to[start..];
        while (from.Length > 0 && to.Length > 0 && from[^1] == to[^1])
        {
            from = from[..^1];
            to = to[..^1];
        }

        Span<int> row = to.Length < LongestOnStack ? stackalloc int[to.Length + 1] : new int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
