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
        var text = new BlockText();
        foreach (var element in elements)
        {
            Say(text, element);
        }

        return text.Hash();
    }

    /// <summary>Says what an element of a part holds.</summary>
    internal static void Say(BlockText text, XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "p":
                Paragraph(text, element);
                break;
            case "tbl":
                foreach (var row in element.Elements(W + "tr"))
                {
                    text.Row();
                    foreach (var cell in row.Elements(W + "tc"))
                    {
                        text.Cell();
                        Children(text, cell);
                    }
                }

                break;
            case "sdt":
                Children(text, element.Element(W + "sdtContent"));
                break;
        }
    }

    private static void Children(BlockText text, XElement? parent)
    {
        foreach (var child in parent?.Elements() ?? [])
        {
            Say(text, child);
        }
    }

    private static void Paragraph(BlockText text, XElement paragraph)
    {
        var properties = paragraph.Element(W + "pPr");
        text.Paragraph(Value(properties, "pStyle"), Value(properties, "jc"));
        foreach (var run in paragraph.Descendants(W + "r").Where(run => run.Ancestors(W + "p").First() == paragraph))
        {
            foreach (var part in run.Elements())
            {
                switch (part.Name.LocalName == "fldChar" ? part.Attribute(W + "fldCharType")?.Value : null)
                {
                    case "begin":
                        text.FieldBegins();
                        break;
                    case "end":
                        text.FieldEnds();
                        break;
                }

                if (Shown(part) is { Length: > 0 } shown)
                {
                    text.Piece(Look(run.Element(W + "rPr")), shown);
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
