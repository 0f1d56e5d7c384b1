using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Reports.Testing;

/// <summary>A document as text: style and text of each paragraph, grids of tables, sizes of pictures, paper of sections.</summary>
public static class DocxText
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    /// <summary>The document's body, then its headers and footers.</summary>
    public static string Of(byte[] docx)
    {
        var text = new StringBuilder();
        foreach (var element in Part(docx, "word/document.xml").Element(W + "body")!.Elements())
        {
            Append(text, element, "");
        }

        foreach (var name in Names(docx).Where(name => name.StartsWith("word/header", StringComparison.Ordinal) || name.StartsWith("word/footer", StringComparison.Ordinal)))
        {
            text.Append(name["word/".Length..]).Append('\n');
            foreach (var element in Part(docx, name).Elements())
            {
                Append(text, element, "  ");
            }
        }

        return text.ToString();
    }

    /// <summary>Names of the document's parts in the order they stand in the file.</summary>
    public static IReadOnlyList<string> Names(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx), ZipArchiveMode.Read);
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    /// <summary>The root of a part.</summary>
    public static XElement Part(byte[] docx, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(docx), ZipArchiveMode.Read);
        using var stream = zip.GetEntry(name)!.Open();
        return XDocument.Load(stream).Root!;
    }

    /// <summary>What a reader sees of a paragraph: texts and what fields show.</summary>
    public static string Shown(XElement paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        return string.Concat(paragraph.Descendants().Select(element => element.Name.LocalName switch
        {
            "t" => element.Value.Replace("\u2060", "", StringComparison.Ordinal),
            "tab" when element.Parent?.Name == W + "r" => "\t",
            "br" => "⏎",
            _ => "",
        }));
    }

    private static void Append(StringBuilder text, XElement element, string indent)
    {
        switch (element.Name.LocalName)
        {
            case "p":
                AppendParagraph(text, element, indent);
                break;
            case "tbl":
                AppendTable(text, element, indent);
                break;
            case "sectPr":
                AppendSection(text, element);
                break;
            case "sdt":
                // The hash in the tag is tested by itself.
                text.Append(indent).Append("part ").Append(Tag(element)).Append('\n');
                foreach (var inner in element.Element(W + "sdtContent")!.Elements())
                {
                    Append(text, inner, indent);
                }

                break;
        }
    }

    private static string Tag(XElement control) => Value(control.Element(W + "sdtPr")!.Element(W + "tag")) is var tag && tag.StartsWith("reports:", StringComparison.Ordinal) ? tag[..^13] : tag;

    private static void AppendParagraph(StringBuilder text, XElement paragraph, string indent)
    {
        var properties = paragraph.Element(W + "pPr");
        var marks = properties?.Elements().Where(mark => mark.Name.LocalName is "keepNext" or "pageBreakBefore" or "jc" or "spacing")
            .Select(mark => " " + mark.Name.LocalName + string.Concat(mark.Attributes().Select(value => "=" + value.Value)));
        text.Append(indent).Append(Value(properties?.Element(W + "pStyle"))).Append(string.Concat(marks ?? [])).Append(": ").Append(Shown(paragraph));
        foreach (var field in paragraph.Descendants(W + "instrText"))
        {
            text.Append(" {").Append(field.Value.Trim()).Append('}');
        }

        foreach (var bookmark in paragraph.Descendants(W + "bookmarkStart"))
        {
            text.Append(" #").Append(bookmark.Attribute(W + "name")!.Value);
        }

        foreach (var size in paragraph.Descendants(Wp + "extent"))
        {
            text.Append(CultureInfo.InvariantCulture, $" [{Millimetres(size, "cx"):0.0} × {Millimetres(size, "cy"):0.0} mm]");
        }

        text.Append('\n');
        if (properties?.Element(W + "sectPr") is XElement section)
        {
            AppendSection(text, section);
        }
    }

    private static void AppendTable(StringBuilder text, XElement table, string indent)
    {
        var grid = table.Element(W + "tblGrid")!.Elements().Select(column => column.Attribute(W + "w")!.Value);
        text.Append(indent).Append("table ").AppendJoin(" · ", grid).Append('\n');
        foreach (var row in table.Elements(W + "tr"))
        {
            text.Append(indent).Append(row.Descendants(W + "tblHeader").Any() ? "  header\n" : "  row\n");
            foreach (var cell in row.Elements(W + "tc"))
            {
                text.Append(indent).Append("    cell ").Append(Value(cell.Descendants(W + "gridSpan").FirstOrDefault())).Append('\n');
                foreach (var child in cell.Elements(W + "p"))
                {
                    AppendParagraph(text, child, indent + "      ");
                }
            }
        }
    }

    private static void AppendSection(StringBuilder text, XElement section)
    {
        text.Append("== section");
        foreach (var element in section.Elements())
        {
            text.Append(' ').Append(element.Name.LocalName);
            text.Append('(').AppendJoin(' ', element.Attributes().Select(value => value.Value)).Append(')');
        }

        text.Append('\n');
    }

    private static double Millimetres(XElement size, string side) =>
        long.Parse(size.Attribute(side)!.Value, CultureInfo.InvariantCulture) / 36000.0;

    private static string Value(XElement? element) => element?.Attribute(W + "val")?.Value ?? "";
}
