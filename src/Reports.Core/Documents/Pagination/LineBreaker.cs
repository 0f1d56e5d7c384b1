using Reports.Core.Documents.Layout;

namespace Reports.Core.Documents.Pagination;

/// <summary>Counts the lines of a text as Chinese typesetting breaks them. Lengths in twips.</summary>
internal static class LineBreaker
{
    // The characters no line begins or ends with in Chinese (simplified), as Word and LibreOffice have them.
    private const string NeverFirst =
        "!%),.:;?]}¢°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠\u2060";

    private const string NeverLast = "$([{£¥‘“〈《「『【〔〖〝﹗﹙﹛＄（．［｛￡￥\u2060";

    // The gap programs set between a Chinese character and a Latin letter or digit, as a share of the text size.
    private const double ScriptGap = 0.2;

    /// <summary>Number of lines; at least one.</summary>
    public static int Count(string text, int size, int spacing, int width, int firstIndent)
    {
        var lines = 0;
        foreach (var line in StarText.Join(text).Split('\n'))
        {
            lines += CountLine(line, size, spacing, width, lines == 0 ? firstIndent : 0);
        }

        return lines;
    }

    private static int CountLine(string text, int size, int spacing, int width, int indent)
    {
        var lines = 1;
        double used = indent;
        var start = 0;
        var lastBreak = 0;
        var index = 0;
        while (index < text.Length)
        {
            if (index > start && CanBreakBefore(text, index))
            {
                lastBreak = index;
            }

            var advance = Advance(text, index, index == start, size, spacing);
            if (used + advance > width + 1 && text[index] != ' ' && index > start)
            {
                start = lastBreak > start ? lastBreak : index;
                index = start;
                used = 0;
                lines++;
                continue;
            }

            used += advance;
            index++;
        }

        return lines;
    }

    private static double Advance(string text, int index, bool isFirst, int size, int spacing)
    {
        var character = text[index];
        var scale = StarText.IsStar(character) ? OfficialLayout.StarScale : 1;
        var width = (CharacterWidths.Of(character) * size * scale / CharacterWidths.Full) + spacing;
        return isFirst || !HasGap(text[index - 1], character) ? width : width + (ScriptGap * size);
    }

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

        return !CharacterWidths.IsLatin(left) || !CharacterWidths.IsLatin(right) || left == '-' && char.IsAsciiLetter(right);
    }
}
