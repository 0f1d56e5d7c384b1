using System.Globalization;

namespace Reports.Drawing.Typefaces;

/// <summary>Walks text by Unicode code points and knows which of them have no picture.</summary>
internal static class CodePoints
{
    /// <summary>The code point at <paramref name="at"/>, which moves to its last char; a lone surrogate is itself.</summary>
    public static int At(ReadOnlySpan<char> text, ref int at)
    {
        var first = text[at];
        if (char.IsHighSurrogate(first) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            at++;
            return char.ConvertToUtf32(first, text[at]);
        }

        return first;
    }

    /// <summary>Joiners, direction marks, variation selectors and control characters other than white space.</summary>
    public static bool IsUnseen(int codePoint, UnicodeCategory category) =>
        category == UnicodeCategory.Format
        || (category == UnicodeCategory.Control && !IsBlank(codePoint, category))
        || codePoint is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    /// <summary>White space of any width; where a face lacks one, an ordinary space stands for it.</summary>
    public static bool IsBlank(int codePoint, UnicodeCategory category) =>
        category is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || codePoint is '\t' or '\n' or '\r';
}
