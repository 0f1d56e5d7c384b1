namespace Reports.Word.Reading;

/// <summary>Finds where a number or a word of a report comes from.</summary>
public static class ReportTrace
{
    /// <summary>
    /// The generated texts that hold the words searched for, in reading order. A number is found as a number: 49 is not in 149
    /// or 4.49.
    /// </summary>
    public static IEnumerable<OriginText> Find(ReportFile report, string words)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return report.Texts.Where(text => Holds(text.Text, words.Trim()));
    }

    private static bool Holds(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var end = at + words.Length;
            if (!(char.IsAsciiDigit(words[0]) && at > 0 && BelongsToNumber(text, at - 1, -1))
                && !(char.IsAsciiDigit(words[^1]) && end < text.Length && BelongsToNumber(text, end, 1)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BelongsToNumber(string text, int at, int step) =>
        char.IsAsciiDigit(text[at])
        || (text[at] is '.' or ',' && at + step >= 0 && at + step < text.Length && char.IsAsciiDigit(text[at + step]));
}
