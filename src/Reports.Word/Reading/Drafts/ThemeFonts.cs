using System.Xml.Linq;
using static Reports.Word.Wml;

namespace Reports.Word.Reading.Drafts;

/// <summary>Typefaces that a document takes from its theme (ECMA-376 part 1, 20.1.4.1.18).</summary>
internal sealed class ThemeFonts(XElement? theme)
{
    /// <summary>The face behind a theme's name, e.g. <c>minorEastAsia</c>; null when there is none.</summary>
    internal string? Of(string? name)
    {
        if (name is null || theme?.Descendants(A + (name.StartsWith("major", StringComparison.Ordinal) ? "majorFont" : "minorFont")).FirstOrDefault() is not { } fonts)
        {
            return null;
        }

        if (!name.EndsWith("EastAsia", StringComparison.Ordinal))
        {
            return fonts.Element(A + "latin")?.Attribute("typeface")?.Value;
        }

        return fonts.Element(A + "ea")?.Attribute("typeface")?.Value is { Length: > 0 } face
            ? face
            : fonts.Elements(A + "font").FirstOrDefault(font => font.Attribute("script")?.Value == "Hans")?.Attribute("typeface")?.Value;
    }
}
