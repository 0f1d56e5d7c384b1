using Reports.Core.Documents.Layout;

namespace Reports.Core.Documents.Pagination;

/// <summary>Counts the lines of a text as Chinese typesetting breaks them. Lengths in twips.</summary>
internal static class LineBreaker
{
    // The characters no line begins or ends with in Chinese (simplified), as Word and LibreOffice have them.
    private const string NeverFirst =
        "!%),.:;?]}¢°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠\u2060";

    private const string NeverLast = "$([{£¥‘“〈《「『【〔〖〝﹗﹙﹛＄（．［｛￡￥\u2060";

    // One of these may hang over the right edge (允许标点溢出边界, on by default everywhere).
    private const string MayHang = "!,.:;?、。！，．：；？";

    // The gap programs set between a Chinese character and a Latin letter or digit, as a share of the text size.
    private const double ScriptGap = 0.2;

    // Width of “ in a Times-like face, in thousandths of the text size.
    private const int NarrowQuote = 444;

    /// <summary>Number of lines; at least one.</summary>
    public static int Count(string text, int size, int spacing, int width, int firstIndent, bool canHang = true)
    {
        // Most cells are short: no character takes more than its square and the gap.
        var most = (size * (1 + ScriptGap)) + Math.Max(0, spacing);
        if (firstIndent + (text.Length * most) <= width && !text.Contains('\n', StringComparison.Ordinal))
        {
            return 1;
        }

        return Lines(null, text, size, spacing, width, firstIndent, canHang);
    }

    /// <summary>The lines.</summary>
    public static IReadOnlyList<string> Break(string text, int size, int spacing, int width, int firstIndent, bool canHang = true)
    {
        var lines = new List<string>();
        Lines(lines, text, size, spacing, width, firstIndent, canHang);
        return lines;
    }

    private static int Lines(List<string>? lines, string text, int size, int spacing, int width, int firstIndent, bool canHang)
    {
        var count = 0;
        foreach (var line in StarText.Join(text).Split('\n'))
        {
            count += AddLines(lines, line, size, spacing, width, count == 0 ? firstIndent : 0, canHang);
        }

        return count;
    }

    // Counts the lines, and adds them where they are wanted.
    private static int AddLines(List<string>? lines, string text, int size, int spacing, int width, int indent, bool canHang)
    {
        var count = 0;
        double used = indent;
        var start = 0;
        var lastBreak = 0;
        var index = 0;
        while (index < text.Length)
        {
            if (index > start && CanBreakBefore(text, index) && (canHang || !FollowsMark(text, index)))
            {
                lastBreak = index;
            }

            var advance = Advance(text, index, index == start, size, spacing);
            if (used + advance > width + 1 && text[index] != ' ' && index > start)
            {
                index = canHang && Hangs(text, index) ? index + 1 : lastBreak > start ? lastBreak : index;
                lines?.Add(text[start..index]);
                count++;
                start = index;
                used = 0;
                continue;
            }

            used += advance;
            index++;
        }

        if (start < text.Length || text.Length == 0)
        {
            lines?.Add(text[start..]);
            count++;
        }

        return count;
    }

    // Where nothing hangs, LibreOffice does not part a Latin word from the mark before it: the character before goes along.
    private static bool FollowsMark(string text, int index) =>
        CharacterWidths.IsLatin(text[index]) && !CharacterWidths.IsLatin(text[index - 1]) && NeverFirst.Contains(text[index - 1], StringComparison.Ordinal);

    private static bool Hangs(string text, int index) =>
        !CharacterWidths.IsLatin(text[index - 1]) && MayHang.Contains(text[index], StringComparison.Ordinal) && (index + 1 == text.Length || CanBreakBefore(text, index + 1));

    private static double Advance(string text, int index, bool isFirst, int size, int spacing)
    {
        var character = text[index];
        var scale = StarText.IsStar(character) ? OfficialLayout.StarScale : 1;
        var width = ((IsNarrowQuote(text, index) ? NarrowQuote : CharacterWidths.Of(character)) * size * scale / CharacterWidths.Full) + spacing;
        if (isFirst || CharacterWidths.IsLatin(text[index - 1]) == CharacterWidths.IsLatin(character))
        {
            return width;
        }

        // Where the face changes, the last character before it is set without the extra spacing.
        return width - spacing + (HasGap(text[index - 1], character) ? ScriptGap * size : 0);
    }

    // A quote takes the face of what stands before it; at the beginning LibreOffice takes the Latin one.
    private static bool IsNarrowQuote(string text, int index)
    {
        if (!IsQuote(text[index]))
        {
            return false;
        }

        var before = index - 1;
        while (before >= 0 && IsQuote(text[before]))
        {
            before--;
        }

        return before < 0 || CharacterWidths.IsLatin(text[before]);
    }

    private static bool IsQuote(char character) => character is '“' or '”' or '‘' or '’';

    private static bool HasGap(char left, char right) =>
        (IsLetter(left) && IsIdeograph(right)) || (IsIdeograph(left) && IsLetter(right));

    private static bool IsLetter(char character) => char.IsAsciiLetterOrDigit(character);

    private static bool IsIdeograph(char character) => character is >= '\u2E80' && char.IsLetter(character);

    private static bool CanBreakBefore(string text, int index)
    {
        var left = text[index - 1];
        var right = text[index];
        if (right == ' ' || NeverFirst.Contains(right, StringComparison.Ordinal) || NeverLast.Contains(left, StringComparison.Ordinal))
        {
            return false;
        }

        return !CharacterWidths.IsLatin(left) || !CharacterWidths.IsLatin(right) || left == '-';
    }
}
