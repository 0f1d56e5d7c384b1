using System.Text;
using System.Xml;

namespace Reports.Drawing.Svg;

/// <summary>Text as XML allows it.</summary>
internal static class SvgText
{
    /// <summary>Replaces what XML 1.0 forbids (most control characters, lone surrogates) by U+FFFD.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var here = text[at];
            if (XmlConvert.IsXmlChar(here))
            {
                clean.Append(here);
            }
            else if (at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], here))
            {
                clean.Append(here).Append(text[++at]);
            }
            else
            {
                clean.Append('\uFFFD');
            }
        }

        return clean.ToString();
    }
}
