using System.Globalization;

namespace Reports.Core.Diagrams;

/// <summary>Where a line of Chinese text may end (GB/T 15834 and common practice): the characters as people see them, and the places between.</summary>
internal sealed class BreakPlaces
{
    private const string NeverFirst = "。，、；：！？）》」』】〕〉”’…—～·％%‰℃)],.;:!?}/々";
    private const string NeverLast = "（《「『【〔〈“‘([{￥¥$№#";
    private const string InnerOfLatin = "-_.+&@'·/";

    // Words that names of scenes are made of; a name breaks between them rather than within.
    private static readonly HashSet<string> Words = ReadWords();

    private BreakPlaces(IReadOnlyList<string> characters, IReadOnlyList<bool> mayBreak)
    {
        Characters = characters;
        MayBreakBefore = mayBreak;
    }

    /// <summary>The text's characters, emoji and combined ones whole.</summary>
    public IReadOnlyList<string> Characters { get; }

    /// <summary>Whether a line may begin with the character at each place; the first and last place are always allowed.</summary>
    public IReadOnlyList<bool> MayBreakBefore { get; }

    /// <summary>The places of a text.</summary>
    public static BreakPlaces Of(string text)
    {
        var characters = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, at);
            characters.Add(text.Substring(at, length));
            at += length;
        }

        var places = new bool[characters.Count + 1];
        for (var at = 1; at < characters.Count; at++)
        {
            places[at] = MayBreak(characters, at);
        }

        places[0] = true;
        places[^1] = true;
        return new BreakPlaces(characters, places);
    }

    /// <summary>Whether a break before this place would cut a common two-character word.</summary>
    public bool CutsWord(int at) => at > 0 && at < Characters.Count && Words.Contains(Characters[at - 1] + Characters[at]);

    /// <summary>Whether a character hangs out of the line's end without harm: its right half is empty.</summary>
    public static bool Hangs(string character) => character is "。" or "，" or "、" or "；" or "：" or "）" or "》" or "”" or "】";

    /// <summary>Whether a character must not stand before an ellipsis.</summary>
    public static bool IsOpening(string character) => NeverLast.Contains(character, StringComparison.Ordinal);

    private static HashSet<string> ReadWords()
    {
        using var reader = new StreamReader(typeof(BreakPlaces).Assembly.GetManifestResourceStream("Reports.Core.Diagrams.line-break-words.txt")!);
        return [.. reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#')).SelectMany(line => line.Split([' ', '\r'], StringSplitOptions.RemoveEmptyEntries))];
    }

    private static bool MayBreak(List<string> characters, int at)
    {
        var (before, after) = (characters[at - 1], characters[at]);
        if (NeverFirst.Contains(after, StringComparison.Ordinal) || NeverLast.Contains(before, StringComparison.Ordinal) || after == " ")
        {
            return false;
        }

        // A word, a code such as ABC-12 or 5G+, a number with its unit stay whole.
        if (IsLatin(before) && IsLatin(after))
        {
            return false;
        }

        var joinsLatin = InnerOfLatin.Contains(before, StringComparison.Ordinal) && IsLatin(after) && at >= 2 && IsLatin(characters[at - 2]);
        return !joinsLatin && !(InnerOfLatin.Contains(after, StringComparison.Ordinal) && IsLatin(before));
    }

    private static bool IsLatin(string character) =>
        character.Length == 1 && (char.IsAsciiLetterOrDigit(character[0]) || character[0] is '㎡' or '℃' or '°' or 'μ' or 'Ω');
}
