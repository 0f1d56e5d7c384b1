using System.Globalization;
using System.Text;

namespace Reports.Excel.Reading;

/// <summary>Undoes the <c>_x000D_</c> escapes for characters that XML cannot hold (ECMA-376 1, 22.9.2.19, ST_Xstring).</summary>
internal static class EscapedText
{
    private const int EscapeLength = 7;

    /// <summary>Whether there may be an escape at all.</summary>
    public static bool MayHoldEscapes(ReadOnlySpan<char> text) => text.IndexOf("_x", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>The text with escapes undone; halves of surrogate pairs that stand alone stay escaped, so the result is always valid.</summary>
    public static string Decode(ReadOnlySpan<char> text)
    {
        var decoded = new StringBuilder(text.Length);
        while (!text.IsEmpty)
        {
            if (!TryEscape(text, out var character))
            {
                decoded.Append(text[0]);
                text = text[1..];
            }
            else if (!char.IsSurrogate(character))
            {
                decoded.Append(character);
                text = text[EscapeLength..];
            }
            else if (TryEscape(text[EscapeLength..], out var low) && char.IsSurrogatePair(character, low))
            {
                decoded.Append(character).Append(low);
                text = text[(2 * EscapeLength)..];
            }
            else
            {
                decoded.Append(text[..EscapeLength]);
                text = text[EscapeLength..];
            }
        }

        return decoded.ToString();
    }

    private static bool TryEscape(ReadOnlySpan<char> text, out char character)
    {
        character = '\0';
        if (text.Length < EscapeLength || text[0] != '_' || text[1] is not ('x' or 'X') || text[6] != '_'
            || !ushort.TryParse(text[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            return false;
        }

        character = (char)code;
        return true;
    }
}
