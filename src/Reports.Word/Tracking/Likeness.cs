namespace Reports.Word.Tracking;

/// <summary>Finds what became what among paragraphs or rows that differ.</summary>
internal static class Likeness
{
    /// <summary>From here on one text is taken for the other, changed.</summary>
    internal const double Enough = 0.45;

    // All against all only for a few; a hundred rows against a hundred take some milliseconds.
    private const int MostComparisons = 10_000;

    /// <summary>Pairs of texts that resemble each other, both numbers rising.</summary>
    /// <param name="old">The older texts.</param>
    /// <param name="new">The newer ones.</param>
    /// <param name="mayPair">Whether two may be one thing at all.</param>
    internal static IReadOnlyList<(int Old, int New)> Pairs(IReadOnlyList<string> old, IReadOnlyList<string> @new, Func<int, int, bool> mayPair)
    {
        if (old.Count == 0 || @new.Count == 0)
        {
            return [];
        }

        var before = old.Select(Bigrams).ToArray();
        var after = @new.Select(Bigrams).ToArray();
        double Of(int left, int right) => mayPair(left, right) && Share(before[left], after[right]) is var share && share >= Enough ? share : 0;
        return (long)old.Count * @new.Count <= MostComparisons ? Best(old.Count, @new.Count, Of) : Nearby(old.Count, @new.Count, Of);
    }

    // How much of two texts is the same, 0 to 1: Dice's coefficient over pairs of characters.
    private static double Share(Dictionary<int, int> old, Dictionary<int, int> @new)
    {
        var total = old.Values.Sum() + @new.Values.Sum();
        return total == 0 ? 1 : 2.0 * old.Sum(pair => Math.Min(pair.Value, @new.GetValueOrDefault(pair.Key))) / total;
    }

    private static Dictionary<int, int> Bigrams(string text)
    {
        var counts = new Dictionary<int, int>();
        for (var index = 0; index < text.Length; index++)
        {
            var pair = (text[index] << 16) | (index + 1 < text.Length ? text[index + 1] : 0);
            counts[pair] = counts.GetValueOrDefault(pair) + 1;
        }

        return counts;
    }

    private static List<(int Old, int New)> Best(int rows, int columns, Func<int, int, double> of)
    {
        var share = new double[rows, columns];
        var best = new double[rows + 1, columns + 1];
        for (var row = rows - 1; row >= 0; row--)
        {
            for (var column = columns - 1; column >= 0; column--)
            {
                share[row, column] = of(row, column);
                best[row, column] = Math.Max(
                    share[row, column] > 0 ? best[row + 1, column + 1] + share[row, column] : 0,
                    Math.Max(best[row + 1, column], best[row, column + 1]));
            }
        }

        var pairs = new List<(int Old, int New)>();
        for (int row = 0, column = 0; row < rows && column < columns;)
        {
            if (share[row, column] > 0 && best[row, column] == best[row + 1, column + 1] + share[row, column])
            {
                pairs.Add((row++, column++));
            }
            else if (best[row + 1, column] >= best[row, column + 1])
            {
                row++;
            }
            else
            {
                column++;
            }
        }

        return pairs;
    }

    // In long stretches each looks for the next that resembles it, a few steps ahead.
    private static List<(int Old, int New)> Nearby(int rows, int columns, Func<int, int, double> of)
    {
        const int Ahead = 4;
        var pairs = new List<(int Old, int New)>();
        var (row, column) = (0, 0);
        while (row < rows && column < columns)
        {
            var (at, found) = (row, column);
            var next = Enumerable.Range(0, 2 * Ahead).Select(step => step % 2 == 0 ? (at, found + (step / 2)) : (at + ((step + 1) / 2), found))
                .FirstOrDefault(each => each.Item1 < rows && each.Item2 < columns && of(each.Item1, each.Item2) > 0, (-1, -1));
            if (next.Item1 < 0)
            {
                (row, column) = (row + 1, column + 1);
            }
            else
            {
                pairs.Add(next);
                (row, column) = (next.Item1 + 1, next.Item2 + 1);
            }
        }

        return pairs;
    }
}
