using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Reports.Core.Findings;
using Reports.Core.Rules;
using Reports.Core.Workbooks;
using Reports.Excel.Patching;

namespace Reports.Excel.Annotating;

/// <summary>Adds comments to one sheet: the comments part, its drawing, and the links between them.</summary>
internal sealed class SheetComments(ChangingPackage parts, Dialect dialect, string sheetPart, int number)
{
    private readonly XNamespace _main = dialect.Main;

    /// <summary>Adds the findings; several at one cell share a comment, and a person's own comment stays above them.</summary>
    /// <param name="cells">Faulty cells with their findings.</param>
    /// <param name="index">Where each finding stands on the index sheet.</param>
    public void Add(IEnumerable<(CellAddress Cell, IReadOnlyList<Finding> Findings)> cells, IndexSheet index)
    {
        var commentsPart = Linked("comments", $"xl/reportsComments{number.ToString(CultureInfo.InvariantCulture)}.xml", Empty);
        var drawingPart = Linked("vmlDrawing", $"xl/drawings/reportsVmlDrawing{number.ToString(CultureInfo.InvariantCulture)}.vml", VmlShapes.Empty);
        var comments = parts.Xml(commentsPart);
        var shapes = new StringBuilder();
        XNamespace main = comments.Root!.Name.Namespace;
        var author = AuthorIn(comments.Root, main);
        var list = comments.Root.Element(main + "commentList")!;
        var existing = list.Elements().ToLookup(comment => comment.Attribute("ref")?.Value, StringComparer.OrdinalIgnoreCase);
        foreach (var (cell, findings) in cells)
        {
            var text = string.Join('\n', findings.Select(finding => $"【{finding.Rule}】{finding.Message.Zh}{finding.Hint.Zh}"))
                + $"\n（见“{index.Name}”第 {string.Join('、', findings.Select(finding => index.RowOf(finding).ToString(CultureInfo.InvariantCulture)))} 行）";
            if (existing[cell.A1].FirstOrDefault() is { } own)
            {
                own.Element(main + "text")!.Add(Run(main, "\n" + text));
                continue;
            }

            list.Add(new XElement(main + "comment", new XAttribute("ref", cell.A1), new XAttribute("authorId", author), new XElement(main + "text", Run(main, text))));
            shapes.Append(VmlShapes.Of(cell, text, shapes.Length));
        }

        // Drawings written by Excel are not always well-formed XML, so shapes go in as text.
        parts.Set(commentsPart, comments);
        parts.TrySplice(drawingPart, drawing => [new Splice(drawing.LastIndexOf("</xml>", StringComparison.Ordinal), 0, shapes.ToString())]);
    }

    private XDocument Empty() => new(new XElement(_main + "comments", new XElement(_main + "authors"), new XElement(_main + "commentList")));

    private static XElement Run(XNamespace main, string text) => new(
        main + "r",
        new XElement(main + "rPr", new XElement(main + "sz", new XAttribute("val", "9")), new XElement(main + "rFont", new XAttribute("val", "宋体"))),
        new XElement(main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), string.Concat(text.Where(character => XmlConvert.IsXmlChar(character) || char.IsSurrogate(character)))));

    private static int AuthorIn(XElement comments, XNamespace main)
    {
        var authors = comments.Element(main + "authors")!;
        authors.Add(new XElement(main + "author", OwnMarks.Author));
        return authors.Elements().Count() - 1;
    }

    // The linked part of this kind; made, linked and given a content type when the sheet has none.
    private string Linked(string kind, string newPart, Func<XDocument> empty)
    {
        if (parts.Original.Relationships(sheetPart).FirstOrDefault(link => link.Kind == kind && parts.Original.Has(link.Target)) is { } link)
        {
            return link.Target;
        }

        var id = "reports-" + kind;
        parts.Set(newPart, empty());
        parts.Link(sheetPart, id, $"{dialect.Links}/{kind}", newPart);
        if (kind == "comments")
        {
            parts.TypePart(newPart, "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml");
        }
        else
        {
            parts.TypeEnding("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
            parts.TrySplice(sheetPart, sheet => LegacyDrawing.Splices(sheet, dialect.Links, id));
        }

        return newPart;
    }
}
