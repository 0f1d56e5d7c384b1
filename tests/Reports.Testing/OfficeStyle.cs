using System.Xml.Linq;
using Reports.Word.Styling;
using static Reports.Testing.EditedDocx;

namespace Reports.Testing;

/// <summary>Style files as offices make them out of ours.</summary>
public static class OfficeStyle
{
    /// <summary>The file we give out.</summary>
    public static byte[] Ours()
    {
        using var memory = new MemoryStream();
        StyleTemplate.Write(memory);
        return memory.ToArray();
    }

    /// <summary>With other text sizes (half points) and line pitches (twips) of body and headings.</summary>
    public static byte[] WithType(byte[] docx, int size, int pitch) => With(docx, "word/styles.xml", styles =>
    {
        foreach (var id in new[] { "OfficialBody", "Heading1", "Heading2", "Heading3", "Heading4" })
        {
            var style = Style(styles, id);
            style.Descendants(W + "sz").Single().SetAttributeValue(W + "val", size);
            style.Element(W + "rPr")!.Elements(W + "spacing").Remove();
            style.Descendants(W + "spacing").Single().SetAttributeValue(W + "line", pitch);
            var indent = style.Descendants(W + "ind").Single();
            indent.SetAttributeValue(W + "firstLine", size * 20);
        }
    });

    /// <summary>With other margins on upright pages and fold-outs.</summary>
    public static byte[] WithMargins(byte[] docx, int top, int right, int bottom, int left) => With(docx, "word/document.xml", main =>
    {
        foreach (var section in main.Descendants(W + "sectPr").Where((_, index) => index != 1))
        {
            var margins = section.Element(W + "pgMar")!;
            margins.SetAttributeValue(W + "top", top);
            margins.SetAttributeValue(W + "right", right);
            margins.SetAttributeValue(W + "bottom", bottom);
            margins.SetAttributeValue(W + "left", left);
        }
    });

    /// <summary>With ids of styles as a Chinese Word numbers them.</summary>
    public static byte[] WithLocalIds(byte[] docx)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Normal"] = "a",
            ["Heading1"] = "1",
            ["Heading2"] = "2",
            ["Heading3"] = "3",
            ["Heading4"] = "4",
            ["Title"] = "a3",
            ["TOC1"] = "TOC10",
            ["OfficialBody"] = "a4",
        };
        foreach (var part in new[] { "word/styles.xml", "word/numbering.xml", "word/document.xml" })
        {
            docx = With(docx, part, root =>
            {
                foreach (var attribute in root.DescendantsAndSelf().Attributes().Where(attribute =>
                    (attribute.Name == W + "styleId" || (attribute.Name == W + "val" && attribute.Parent!.Name.LocalName is "pStyle" or "basedOn" or "next")) && ids.ContainsKey(attribute.Value)))
                {
                    attribute.Value = ids[attribute.Value];
                }
            });
        }

        return docx;
    }

    /// <summary>A style of a styles part.</summary>
    public static XElement Style(XElement styles, string id) => styles.Elements(W + "style").Single(style => style.Attribute(W + "styleId")!.Value == id);

    /// <summary>Without some styles.</summary>
    public static byte[] Without(byte[] docx, params string[] ids) => With(docx, "word/styles.xml", styles =>
    {
        foreach (var id in ids)
        {
            Style(styles, id).Remove();
        }
    });

}
