using System.Text;

namespace Reports.Core.Documents;

/// <summary>Stars of a rating: a group must not break over two lines.</summary>
public static class StarText
{
    /// <summary>U+2060: joins without a gap.</summary>
    public const char Joiner = '\u2060';

    /// <summary>Whether it is ★ or ☆.</summary>
    public static bool IsStar(char character) => character is '★' or '☆';

    /// <summary>Puts a joiner between neighbouring stars; whoever reads the document back takes them out first.</summary>
    public static string Join(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAny('★', '☆'))
        {
            return text;
        }

        var joined = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            if (joined.Length > 0 && IsStar(character) && IsStar(joined[^1]))
            {
                joined.Append(Joiner);
            }

            joined.Append(character);
        }

        return joined.ToString();
    }
}
