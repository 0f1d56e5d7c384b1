using System.Buffers;
using System.Text;
using System.Xml;

namespace Reports.Word;

/// <summary>Text as XML allows it: people paste control characters, and one of them makes a document unreadable.</summary>
internal static class CleanText
{
    // What XML does not allow (XML 1.0, 2.2) but for surrogates, which it allows in pairs.
    private static readonly SearchValues<char> Forbidden =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (char)code).Where(control => !XmlConvert.IsXmlChar(control)), '\uFFFE', '\uFFFF']);

    /// <summary>Leaves out control characters; half a surrogate pair becomes U+FFFD. Line breaks and tabs stay.</summary>
    internal static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Forbidden) && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (XmlConvert.IsXmlChar(text[index]))
            {
                clean.Append(text[index]);
            }
            else if (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
            {
                clean.Append(text, index++, 2);
            }
            else if (char.IsSurrogate(text[index]))
            {
                clean.Append('\uFFFD');
            }
        }

        return clean.ToString();
    }
}
