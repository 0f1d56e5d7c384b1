using System.Text;

namespace Reports.Excel.Reading;

/// <summary>Keeps halves of surrogate pairs out of texts: no encoding can write them.</summary>
internal static class ValidText
{
    /// <summary>The text, with U+FFFD where half a pair stands alone.</summary>
    public static string Of(string text) =>
        text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0
            ? text
            : Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(text));
}
