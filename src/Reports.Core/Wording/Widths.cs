namespace Reports.Core.Wording;

/// <summary>Full-width and half-width forms of the same character.</summary>
public static class Widths
{
    /// <summary>Letters, digits and marks from U+FF01–FF5E and the ideographic space as their ASCII twins.</summary>
    public static string ToHalf(string text) =>
        text.AsSpan().IndexOfAnyInRange('\uff01', '\uff5e') < 0 && !text.Contains('\u3000', StringComparison.Ordinal)
            ? text
            : string.Create(text.Length, text, static (half, full) =>
            {
                for (var i = 0; i < half.Length; i++)
                {
                    half[i] = full[i] switch
                    {
                        >= '\uff01' and <= '\uff5e' => (char)(full[i] - 0xfee0),
                        '\u3000' => ' ',
                        _ => full[i],
                    };
                }
            });

    /// <summary>Whether the character takes a full square: Chinese, kana, full-width forms, Chinese punctuation.</summary>
    public static bool IsFull(char character) => character is
        (>= '\u2e80' and <= '\u9fff')
        or (>= '\uf900' and <= '\ufaff')
        or (>= '\ufe30' and <= '\ufe4f')
        or (>= '\uff01' and <= '\uff60')
        or (>= '\uffe0' and <= '\uffe6')
        or '“' or '”' or '‘' or '’' or '…' or '—' or '★' or '☆' or '＊' or '△';
}
