using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using static Reports.Word.Wml;

namespace Reports.Word;

/// <summary>
/// Tells whether a person changed a part: over its words, tables, pictures and what people do to words (bold, colour, size,
/// style). Fields, bookmarks and what Word adds by itself when it saves do not count.
/// </summary>
internal static class BlockHash
{
    private static readonly string[] Emphasis = ["rStyle", "b", "i", "strike", "u", "color", "sz", "highlight", "vertAlign"];

    /// <summary>12 hex digits over the elements of a part.</summary>
    internal static string Of(IEnumerable<XElement> elements)
    {
        var text = new StringBuilder();
        foreach (var element in elements)
        {
            Append(text, element);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..12];
    }

    private static void Append(StringBuilder text, XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "p":
                Paragraph(text, element);
                break;
            case "tbl":
                foreach (var row in element.Elements(W + "tr"))
                {
                    text.Append("\nrow");
                    foreach (var cell in row.Elements(W + "tc"))
                    {
                        text.Append("\ncell");
                        Children(text, cell);
                    }
                }

                break;
            case "sdt":
                Children(text, element.Element(W + "sdtContent"));
                break;
        }
    }

    private static void Children(StringBuilder text, XElement? parent)
    {
        foreach (var child in parent?.Elements() ?? [])
        {
            Append(text, child);
        }
    }

    private static void Paragraph(StringBuilder text, XElement paragraph)
    {
        var properties = paragraph.Element(W + "pPr");
        text.Append("\np ").Append(Value(properties, "pStyle")).Append(' ').Append(Value(properties, "jc"));
        var fields = 0;
        var look = "";
        foreach (var run in paragraph.Descendants(W + "r").Where(run => run.Ancestors(W + "p").First() == paragraph))
        {
            foreach (var part in run.Elements())
            {
                fields += (part.Name.LocalName == "fldChar" ? part.Attribute(W + "fldCharType")?.Value : null) switch
                {
                    "begin" => 1,
                    "end" => -1,
                    _ => 0,
                };
                if (fields == 0 && Shown(part) is { Length: > 0 } shown)
                {
                    var now = Look(run.Element(W + "rPr"));
                    text.Append(now == look ? "" : $"\n[{now}]").Append(shown);
                    look = now;
                }
            }
        }
    }

    private static string Shown(XElement part) => part.Name.LocalName switch
    {
        "t" => part.Value,
        "tab" => "\t",
        "br" => "\n",
        "drawing" or "pict" or "object" => "\nfigure",
        _ => "",
    };

    private static string Look(XElement? properties) =>
        string.Join(' ', Emphasis.Select(name => (Name: name, Element: properties?.Element(W + name)))
            .Where(mark => mark.Element is not null)
            .Select(mark => mark.Name + mark.Element!.Attribute(W + "val")?.Value));

    private static string? Value(XElement? properties, string name) => properties?.Element(W + name)?.Attribute(W + "val")?.Value;
}
