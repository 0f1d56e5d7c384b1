using System.Globalization;
using System.Xml.Linq;
using Reports.Core.Documents.Layout;
using static Reports.Word.Wml;

namespace Reports.Word.Styling;

/// <summary>The numbering of a style file, as far as headings hang on it.</summary>
internal sealed class StyleNumbering(XElement? root)
{
    /// <summary>The level that a paragraph's or style's <c>numPr</c> leads to; null when there is none.</summary>
    internal XElement? LevelOf(XElement numbers)
    {
        var number = Value(numbers, "numId");
        if (number is null or "0" || root is null)
        {
            return null;
        }

        var level = Value(numbers, "ilvl") ?? "0";
        var instance = root.Elements(W + "num").FirstOrDefault(num => num.Attribute(W + "numId")?.Value == number);
        var changed = instance?.Elements(W + "lvlOverride").FirstOrDefault(each => each.Attribute(W + "ilvl")?.Value == level)?.Element(W + "lvl");
        var definition = root.Elements(W + "abstractNum").FirstOrDefault(each => each.Attribute(W + "abstractNumId")?.Value == Value(instance, "abstractNumId"));
        return changed ?? definition?.Elements(W + "lvl").FirstOrDefault(each => each.Attribute(W + "ilvl")?.Value == level);
    }

    /// <summary>How a heading style is numbered; null when it is not.</summary>
    internal HeadingNumber? Of(StyleSheet sheet, ParagraphFormat heading)
    {
        if (NumbersOf(sheet, heading.Id) is not { } numbers || LevelOf(numbers) is not { } level || Value(level, "numFmt") is not { } format)
        {
            return null;
        }

        var text = Value(level, "lvlText") ?? "";
        return new HeadingNumber(
            format,
            format is "bullet" ? "" : text,
            Value(level, "suff") is "nothing" ? "" : " ",
            int.TryParse(Value(level, "start"), NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1);
    }

    // A style names only its list; the level is the one that names the style.
    private XElement? NumbersOf(StyleSheet sheet, string? styleId)
    {
        for (var depth = 0; styleId is not null && depth < 20 && sheet.ById.TryGetValue(styleId, out var style); depth++)
        {
            if (style.Element(W + "pPr")?.Element(W + "numPr") is { } numbers)
            {
                return numbers.Element(W + "ilvl") is not null || ListLevelOf(numbers, styleId) is not { } level
                    ? numbers
                    : new XElement(numbers.Name, Val("ilvl", level), numbers.Elements());
            }

            styleId = style.Element(W + "basedOn")?.Attribute(W + "val")?.Value;
        }

        return null;
    }

    private string? ListLevelOf(XElement numbers, string styleId)
    {
        var instance = root?.Elements(W + "num").FirstOrDefault(num => num.Attribute(W + "numId")?.Value == Value(numbers, "numId"));
        return root?.Elements(W + "abstractNum")
            .FirstOrDefault(each => each.Attribute(W + "abstractNumId")?.Value == Value(instance, "abstractNumId"))?
            .Elements(W + "lvl")
            .FirstOrDefault(level => Value(level, "pStyle") == styleId)?
            .Attribute(W + "ilvl")?.Value;
    }

    private static string? Value(XElement? parent, string name) => parent?.Element(W + name)?.Attribute(W + "val")?.Value;
}
