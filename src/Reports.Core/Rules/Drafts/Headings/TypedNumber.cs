using System.Globalization;
using System.Text.RegularExpressions;

namespace Reports.Core.Rules.Drafts.Headings;

/// <summary>The number a heading begins with: 一、 or （一） or 1. or （1）.</summary>
/// <param name="Level">1 to 4.</param>
/// <param name="Number">Its number.</param>
/// <param name="Text">As it is written.</param>
internal readonly partial record struct TypedNumber(int Level, int Number, string Text)
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The number at the beginning of a text; null when there is none.</summary>
    public static TypedNumber? Of(string text)
    {
        var match = Mark().Match(text);
        if (!match.Success)
        {
            return null;
        }

        foreach (var (group, level) in new[] { ("one", 1), ("two", 2), ("three", 3), ("four", 4) })
        {
            if (match.Groups[group] is { Success: true } digits)
            {
                var number = level <= 2 ? Chinese(digits.Value) : int.Parse(digits.Value, CultureInfo.InvariantCulture);
                return new TypedNumber(level, number, match.Value.Trim());
            }
        }

        return null;
    }

    private static int Chinese(string text)
    {
        var (total, digit) = (0, 0);
        foreach (var character in text)
        {
            if (character is '十' or '百')
            {
                total += Math.Max(1, digit) * (character == '十' ? 10 : 100);
                digit = 0;
            }
            else
            {
                digit = Digits.IndexOf(character, StringComparison.Ordinal);
            }
        }

        return total + digit;
    }

    [GeneratedRegex(@"^\s*((?<one>[一二三四五六七八九十百零]{1,5})、|[（(](?<two>[一二三四五六七八九十百零]{1,5})[）)]|(?<three>\d{1,3})[.．](?!\d)|[（(](?<four>\d{1,3})[）)])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mark();
}
