using System.Xml.Linq;
using static Reports.Testing.EditedDocx;

namespace Reports.Testing;

/// <summary>Report templates as offices write them: own text with placeholders, made out of our style file.</summary>
public static class OfficeTemplate
{
    /// <summary>Our style file with this text in place of its own; the last section's page set-up stays.</summary>
    public static byte[] With(params XElement[] body) => EditedDocx.With(OfficeStyle.Ours(), "word/document.xml", main =>
    {
        var old = main.Element(W + "body")!;
        var page = old.Descendants(W + "sectPr").First();
        old.ReplaceNodes([.. body, new XElement(page)]);
    });

    /// <summary>A paragraph of texts and placeholders.</summary>
    public static XElement Paragraph(params object[] parts) => new(W + "p", parts.Select(part => part is string text ? Run(text) : part));

    /// <summary>A placeholder amid text.</summary>
    public static XElement Tag(string tag) => Control(tag, Run(tag));

    /// <summary>A placeholder around other content.</summary>
    public static XElement Control(string tag, params XElement[] content) => new(
        W + "sdt",
        new XElement(W + "sdtPr", new XElement(W + "alias", new XAttribute(W + "val", tag)), new XElement(W + "tag", new XAttribute(W + "val", tag))),
        new XElement(W + "sdtContent", content));

    /// <summary>A table row of cells.</summary>
    public static XElement Row(params object[] cells) => new(W + "tr", cells.Select(cell => new XElement(W + "tc", Paragraph(cell))));

    /// <summary>A table of rows.</summary>
    public static XElement Table(params XElement[] rows) => new(
        W + "tbl",
        new XElement(W + "tblPr", new XElement(W + "tblW", new XAttribute(W + "w", 0), new XAttribute(W + "type", "auto"))),
        new XElement(W + "tblGrid", new XElement(W + "gridCol", new XAttribute(W + "w", 3000)), new XElement(W + "gridCol", new XAttribute(W + "w", 3000))),
        rows);

    private static XElement Run(string text) => new(W + "r", new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));
}
