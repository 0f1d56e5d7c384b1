namespace Reports.Core.Rules.References;

/// <summary>Did-you-mean: the known texts that are closest to a mistyped one.</summary>
internal static class Nearest
{
    private const int MostEdits = 2;

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

    // Levenshtein distance with one row of memory.
    private static int Edits(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
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
