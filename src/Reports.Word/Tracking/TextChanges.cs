namespace Reports.Word.Tracking;

/// <summary>
/// How a text became another, so that people can read it: clause by clause first, then inside the clauses that changed; a
/// clause of which little is left is replaced whole, and single characters that happen to agree are no islands.
/// </summary>
internal static class TextChanges
{
    private const string ClauseEnds = "，。；：！？、,;!?\n";

    // Of a clause that shares less than this, nothing is kept.
    private const double LeastShared = 0.5;

    /// <summary>The changes in reading order, deletions before the insertions in their place.</summary>
    internal static IReadOnlyList<(TokenChange Change, Token Token)> Of(IReadOnlyList<Token> old, IReadOnlyList<Token> @new)
    {
        var before = Clauses(old);
        var after = Clauses(@new);
        var changes = new List<(TokenChange Change, Token Token)>();
        var (fromOld, fromNew) = (0, 0);
        foreach (var (atOld, atNew) in Alignment.Of([.. before.Select(KeyOf)], [.. after.Select(KeyOf)]).Append((before.Count, after.Count)))
        {
            Inside([.. before.Skip(fromOld).Take(atOld - fromOld).SelectMany(clause => clause)], [.. after.Skip(fromNew).Take(atNew - fromNew).SelectMany(clause => clause)], changes);
            if (atNew < after.Count)
            {
                changes.AddRange(after[atNew].Select(token => (TokenChange.Same, token)));
            }

            (fromOld, fromNew) = (atOld + 1, atNew + 1);
        }

        return changes;
    }

    private static List<List<Token>> Clauses(IReadOnlyList<Token> tokens)
    {
        var clauses = new List<List<Token>>();
        var isOpen = false;
        foreach (var token in tokens)
        {
            if (!isOpen)
            {
                clauses.Add([]);
            }

            clauses[^1].Add(token);
            isOpen = token.Text.Length == 0 || !ClauseEnds.Contains(token.Text, StringComparison.Ordinal);
        }

        return clauses;
    }

    private static string KeyOf(List<Token> clause) => string.Concat(clause.Select(token => token.Key));

    private static void Inside(Token[] old, Token[] @new, List<(TokenChange Change, Token Token)> changes)
    {
        var pairs = Alignment.Of([.. old.Select(token => token.Key)], [.. @new.Select(token => token.Key)]).ToList();
        Dissolve(pairs, old, @new);
        var shared = pairs.Sum(pair => Weight(@new[pair.New]));
        if (2.0 * shared < LeastShared * (old.Sum(Weight) + @new.Sum(Weight)))
        {
            pairs.Clear();
        }

        var (fromOld, fromNew) = (0, 0);
        foreach (var (atOld, atNew) in pairs.Append((old.Length, @new.Length)))
        {
            changes.AddRange(old[fromOld..atOld].Select(token => (TokenChange.Deleted, token)));
            changes.AddRange(@new[fromNew..atNew].Select(token => (TokenChange.Inserted, token)));
            if (atNew < @new.Length)
            {
                changes.Add((TokenChange.Same, @new[atNew]));
            }

            (fromOld, fromNew) = (atOld + 1, atNew + 1);
        }
    }

    // What agrees between two changes and is no longer than either is chance: it goes with them.
    private static void Dissolve(List<(int Old, int New)> pairs, Token[] old, Token[] @new)
    {
        for (var changed = true; changed;)
        {
            changed = false;
            for (int start = 0, end; start < pairs.Count; start = end)
            {
                end = start + 1;
                while (end < pairs.Count && pairs[end].Old == pairs[end - 1].Old + 1 && pairs[end].New == pairs[end - 1].New + 1)
                {
                    end++;
                }

                var (leftOld, leftNew) = start > 0 ? (pairs[start - 1].Old + 1, pairs[start - 1].New + 1) : (0, 0);
                var (rightOld, rightNew) = end < pairs.Count ? pairs[end] : (old.Length, @new.Length);
                var left = Math.Max(Weight(old[leftOld..pairs[start].Old]), Weight(@new[leftNew..pairs[start].New]));
                var right = Math.Max(Weight(old[(pairs[end - 1].Old + 1)..rightOld]), Weight(@new[(pairs[end - 1].New + 1)..rightNew]));
                var island = pairs[start..end];
                if (left > 0 && right > 0 && island.TrueForAll(pair => @new[pair.New].Text.Length > 0) && island.Sum(pair => Weight(@new[pair.New])) <= Math.Min(left, right))
                {
                    pairs.RemoveRange(start, end - start);
                    changed = true;
                    break;
                }
            }
        }
    }

    private static int Weight(Token token) => Math.Max(1, token.Text.Length);

    private static int Weight(IEnumerable<Token> tokens) => tokens.Sum(Weight);
}
