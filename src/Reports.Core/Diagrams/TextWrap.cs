namespace Reports.Core.Diagrams;

/// <summary>Breaks a label into lines by Chinese rules.</summary>
internal static class TextWrap
{
    private const string NeverFirst = "。，、；：！？）》」』】”’…—～%％)],.;:!?";
    private const string NeverLast = "（《「『【“‘([";

    /// <summary>
    /// At most <paramref name="maxLines"/> lines no wider than <paramref name="width"/>; <c>Shortened</c> tells whether the last
    /// one ends in … because the text is longer.
    /// </summary>
    public static (IReadOnlyList<string> Lines, bool Shortened) Wrap(string text, double width, TextStyle style, int maxLines, ITextMeasurer measurer)
    {
        var flat = text.ReplaceLineEndings(" ").Trim();
        var lines = new List<string>();
        var rest = flat;
        while (rest.Length > 0 && lines.Count < maxLines)
        {
            var fits = FittingLength(rest, width, style, measurer);
            if (fits == rest.Length || lines.Count == maxLines - 1)
            {
                break;
            }

            var cut = BreakBefore(rest, fits);
            lines.Add(rest[..cut].TrimEnd());
            rest = rest[cut..].TrimStart();
        }

        if (rest.Length == 0 || measurer.Width(rest, style) <= width)
        {
            return ([.. lines, .. rest.Length > 0 ? new[] { rest } : []], false);
        }

        var room = width - measurer.Width("…", style);
        var shown = rest[..FittingLength(rest, room, style, measurer)];
        return ([.. lines, (shown.Length > 0 && char.IsHighSurrogate(shown[^1]) ? shown[..^1] : shown) + "…"], true);
    }

    private static int FittingLength(string text, double width, TextStyle style, ITextMeasurer measurer)
    {
        var low = 0;
        var high = text.Length;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (measurer.Width(text.AsSpan(0, middle), style) <= width)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    private static int BreakBefore(string text, int fits)
    {
        for (var cut = fits; cut > 1; cut--)
        {
            var before = text[cut - 1];
            var after = text[cut];
            var splitsWord = IsLatin(before) && IsLatin(after);
            var leavesOrphan = text.Length - cut == 1 && cut > 2;
            if (!splitsWord && !leavesOrphan && !NeverFirst.Contains(after, StringComparison.Ordinal)
                && !NeverLast.Contains(before, StringComparison.Ordinal) && !char.IsLowSurrogate(after))
            {
                return cut;
            }
        }

        // Not even one character fits, or no place is allowed: cut where the width ends, never inside a character.
        var hard = Math.Max(1, fits);
        return hard < text.Length && char.IsLowSurrogate(text[hard]) ? hard + 1 : hard;
    }

    private static bool IsLatin(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '_';
}
