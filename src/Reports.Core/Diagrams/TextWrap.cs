namespace Reports.Core.Diagrams;

/// <summary>Breaks a label into lines by Chinese rules.</summary>
internal static class TextWrap
{
    /// <summary>What a shortened text ends in.</summary>
    public const string Ellipsis = "…";

    /// <summary>
    /// At most <paramref name="maxLines"/> lines no wider than <paramref name="width"/>; <c>Shortened</c> tells whether the last
    /// one ends in … because the text is longer.
    /// </summary>
    /// <param name="text">The text; line ends count as spaces.</param>
    /// <param name="width">Width of a line in points.</param>
    /// <param name="style">Size and weight.</param>
    /// <param name="maxLines">Most lines.</param>
    /// <param name="measurer">Measures.</param>
    /// <param name="isBalanced">Makes the lines about equally long, as a name needs; otherwise lines are filled, as prose needs.</param>
    /// <param name="hang">How far a comma or stop may hang out of a line's end, in points.</param>
    public static (IReadOnlyList<string> Lines, bool Shortened) Wrap(string text, double width, TextStyle style, int maxLines, ITextMeasurer measurer, bool isBalanced = false, double hang = 0)
    {
        var flat = Flat(text);
        return flat.Length == 0 ? ([], false) : Wrap(new MeasuredText(flat, style, measurer, hang), width, maxLines, measurer.Width(Ellipsis, style), isBalanced);
    }

    /// <summary>A text on one line.</summary>
    public static string Flat(string text) => text.ReplaceLineEndings(" ").Trim();

    /// <summary>As above, of a text that was measured before.</summary>
    /// <param name="line">The text.</param>
    /// <param name="width">Width of a line in points.</param>
    /// <param name="maxLines">Most lines.</param>
    /// <param name="ellipsis">Width of … in points.</param>
    /// <param name="isBalanced">Makes the lines about equally long.</param>
    public static (IReadOnlyList<string> Lines, bool Shortened) Wrap(MeasuredText line, double width, int maxLines, double ellipsis, bool isBalanced)
    {
        var starts = Filled(line, width);
        if (starts.Count <= maxLines)
        {
            return (line.Lines(isBalanced && starts.Count > 1 ? Balanced(line, width, starts) : starts), false);
        }

        var kept = starts.Take(maxLines).ToList();
        var lines = line.Lines([.. kept, line.Count]).Take(maxLines - 1).ToList();
        var end = kept[^1];
        var room = width - ellipsis;
        while (end < line.Count && line.Width(kept[^1], end + 1) <= room)
        {
            end++;
        }

        while (end > kept[^1] + 1 && BreakPlaces.IsOpening(line.Character(end - 1)))
        {
            end--;
        }

        return ([.. lines, line.Text(kept[^1], end).TrimEnd() + Ellipsis], true);
    }

    // Each line takes what it can; where no allowed place is left it breaks between two characters.
    private static List<int> Filled(MeasuredText line, double width)
    {
        var starts = new List<int> { 0 };
        while (line.Width(starts[^1], line.Count) > width)
        {
            var start = starts[^1];
            var end = start + 1;
            while (end < line.Count && line.Width(start, end + 1) <= width)
            {
                end++;
            }

            var cut = end;
            while (cut > start && !line.MayBreakBefore(cut))
            {
                cut--;
            }

            cut = cut > start ? cut : end;

            // One character alone on the last line looks lost: it takes a companion along.
            if (line.Count - cut == 1 && cut - 1 > start && line.MayBreakBefore(cut - 1))
            {
                cut--;
            }

            starts.Add(cut);
        }

        return starts;
    }

    // The same number of lines, the least sum of squared free ends; two-character words are the rule, so even lengths are preferred.
    private static List<int> Balanced(MeasuredText line, double width, List<int> filled)
    {
        var lines = filled.Count;
        var cost = new double[lines + 1, line.Count + 1];
        var from = new int[lines + 1, line.Count + 1];
        for (var at = 0; at <= line.Count; at++)
        {
            for (var used = 0; used <= lines; used++)
            {
                cost[used, at] = used == 0 && at == 0 ? 0 : double.MaxValue;
                for (var start = at - 1; used > 0 && start >= 0 && line.Width(start, at) <= width; start--)
                {
                    if (cost[used - 1, start] == double.MaxValue || !line.MayBreakBefore(at))
                    {
                        continue;
                    }

                    var free = width - line.Width(start, at);
                    var total = cost[used - 1, start] + (free * free) + (line.CutsWord(at) ? line.Em * line.Em * 12 : at < line.Count && line.IsOdd(start, at) ? line.Em * line.Em * 1.5 : 0) + (at - start == 1 ? 1e6 : 0);
                    if (total < cost[used, at])
                    {
                        (cost[used, at], from[used, at]) = (total, start);
                    }
                }
            }
        }

        if (cost[lines, line.Count] == double.MaxValue)
        {
            return filled;
        }

        var starts = new List<int>();
        for (int used = lines, at = line.Count; used > 0; used--)
        {
            at = from[used, at];
            starts.Insert(0, at);
        }

        return starts;
    }
}
