namespace Reports.Word.Tracking;

/// <summary>
/// Which elements of two sequences are the same, in order. What stands once in both is found first (patience diff), so that the
/// time grows with the length; the little that lies between is solved exactly.
/// </summary>
internal static class Alignment
{
    // A table of this many cells is filled in a few milliseconds.
    private const int MostCells = 1_000_000;

    /// <summary>Pairs of equal elements, both numbers rising.</summary>
    internal static IReadOnlyList<(int Old, int New)> Of(IReadOnlyList<string> old, IReadOnlyList<string> @new)
    {
        var pairs = new List<(int Old, int New)>();
        Between(old, @new, (0, old.Count), (0, @new.Count), pairs);
        return pairs;
    }

    private static void Between(IReadOnlyList<string> old, IReadOnlyList<string> @new, (int Start, int End) left, (int Start, int End) right, List<(int Old, int New)> pairs)
    {
        while (left.Start < left.End && right.Start < right.End && old[left.Start] == @new[right.Start])
        {
            pairs.Add((left.Start++, right.Start++));
        }

        var tail = 0;
        while (left.Start < left.End && right.Start < right.End && old[left.End - 1] == @new[right.End - 1])
        {
            (left.End, right.End, tail) = (left.End - 1, right.End - 1, tail + 1);
        }

        if (left.Start < left.End && right.Start < right.End)
        {
            Middle(old, @new, left, right, pairs);
        }

        for (var at = 0; at < tail; at++)
        {
            pairs.Add((left.End + at, right.End + at));
        }
    }

    private static void Middle(IReadOnlyList<string> old, IReadOnlyList<string> @new, (int Start, int End) left, (int Start, int End) right, List<(int Old, int New)> pairs)
    {
        var anchors = Anchors(old, @new, left, right);
        if (anchors.Count == 0)
        {
            if ((long)(left.End - left.Start) * (right.End - right.Start) <= MostCells)
            {
                Exact(old, @new, left, right, pairs);
            }

            return;
        }

        var (fromOld, fromNew) = (left.Start, right.Start);
        foreach (var (atOld, atNew) in anchors)
        {
            Between(old, @new, (fromOld, atOld), (fromNew, atNew), pairs);
            pairs.Add((atOld, atNew));
            (fromOld, fromNew) = (atOld + 1, atNew + 1);
        }

        Between(old, @new, (fromOld, left.End), (fromNew, right.End), pairs);
    }

    // What stands exactly once in both, as the longest series that rises in both.
    private static List<(int Old, int New)> Anchors(IReadOnlyList<string> old, IReadOnlyList<string> @new, (int Start, int End) left, (int Start, int End) right)
    {
        var once = Once(@new, right);
        var both = Once(old, left)
            .Where(each => once.ContainsKey(each.Key))
            .Select(each => (Old: each.Value, New: once[each.Key]))
            .OrderBy(each => each.Old)
            .ToList();
        var ends = new List<int>();
        var before = new int[both.Count];
        for (var index = 0; index < both.Count; index++)
        {
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = both[ends[middle]].New < both[index].New ? (middle + 1, high) : (low, middle);
            }

            before[index] = low > 0 ? ends[low - 1] : -1;
            if (low == ends.Count)
            {
                ends.Add(index);
            }
            else
            {
                ends[low] = index;
            }
        }

        var series = new List<(int Old, int New)>();
        for (var index = ends.Count > 0 ? ends[^1] : -1; index >= 0; index = before[index])
        {
            series.Add(both[index]);
        }

        series.Reverse();
        return series;
    }

    private static Dictionary<string, int> Once(IReadOnlyList<string> all, (int Start, int End) range)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = range.Start; index < range.End; index++)
        {
            seen[all[index]] = seen.ContainsKey(all[index]) ? -1 : index;
        }

        return seen.Where(each => each.Value >= 0).ToDictionary(StringComparer.Ordinal);
    }

    // The longest common subsequence by its table.
    private static void Exact(IReadOnlyList<string> old, IReadOnlyList<string> @new, (int Start, int End) left, (int Start, int End) right, List<(int Old, int New)> pairs)
    {
        var (rows, columns) = (left.End - left.Start, right.End - right.Start);
        var longest = new int[rows + 1, columns + 1];
        for (var row = rows - 1; row >= 0; row--)
        {
            for (var column = columns - 1; column >= 0; column--)
            {
                longest[row, column] = old[left.Start + row] == @new[right.Start + column]
                    ? longest[row + 1, column + 1] + 1
                    : Math.Max(longest[row + 1, column], longest[row, column + 1]);
            }
        }

        for (int row = 0, column = 0; row < rows && column < columns;)
        {
            if (old[left.Start + row] == @new[right.Start + column])
            {
                pairs.Add((left.Start + row++, right.Start + column++));
            }
            else if (longest[row + 1, column] >= longest[row, column + 1])
            {
                row++;
            }
            else
            {
                column++;
            }
        }
    }
}
