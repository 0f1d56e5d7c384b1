using System.Xml.Linq;
using Reports.Core.Rules;

namespace Reports.Excel.Annotating;

/// <summary>Adds comments to one sheet: the comments part, its drawing, and the links between them.</summary>
internal sealed class SheetComments(SortedDictionary<string, byte[]> parts, string sheetPath, int number)
{
    private const string Author = "一图四清单核验";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly string[] AfterLegacyDrawing = ["legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"];
    private readonly string _folder = sheetPath[..(sheetPath.LastIndexOf('/') + 1)];

    /// <summary>Adds the findings; several at one cell share a comment.</summary>
    public void Add(IReadOnlyList<Finding> findings)
    {
        var commentsPath = Linked("comments", $"xl/reportsComments{number}.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml", EmptyComments);
        var drawingPath = Linked("vmlDrawing", $"xl/drawings/reportsVmlDrawing{number}.vml", null, VmlShapes.Empty);
        LinkDrawing();

        var comments = WorkbookAnnotator.Xml(parts[commentsPath]);
        var drawing = WorkbookAnnotator.Xml(parts[drawingPath]);
        var author = AuthorIn(comments);
        var list = comments.Root!.Element(Main + "commentList")!;
        foreach (var byCell in findings.GroupBy(finding => finding.Where!.Value).OrderBy(group => group.Key.Row).ThenBy(group => group.Key.Column))
        {
            var text = string.Join('\n', byCell.Select(finding => $"【{finding.Rule}】{finding.Message.Zh}"));
            if (list.Elements().FirstOrDefault(comment => comment.Attribute("ref")?.Value == byCell.Key.A1) is { } existing)
            {
                existing.Element(Main + "text")!.Add(Run("\n" + text));
                continue;
            }

            list.Add(new XElement(Main + "comment", new XAttribute("ref", byCell.Key.A1), new XAttribute("authorId", author), new XElement(Main + "text", Run(text))));
            VmlShapes.Add(drawing, byCell.Key, text);
        }

        parts[commentsPath] = WorkbookAnnotator.Bytes(comments);
        parts[drawingPath] = WorkbookAnnotator.Bytes(drawing);
    }

    private static XDocument EmptyComments() => new(new XElement(Main + "comments", new XElement(Main + "authors"), new XElement(Main + "commentList")));

    private static XElement Run(string text) => new(
        Main + "r",
        new XElement(Main + "rPr", new XElement(Main + "sz", new XAttribute("val", "9")), new XElement(Main + "rFont", new XAttribute("val", "宋体"))),
        new XElement(Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));

    private static int AuthorIn(XDocument comments)
    {
        var authors = comments.Root!.Element(Main + "authors")!;
        authors.Add(new XElement(Main + "author", Author));
        return authors.Elements().Count() - 1;
    }

    // The linked part of this kind; made, linked and given a content type when the sheet has none.
    private string Linked(string kind, string newPath, string? contentType, Func<XDocument> empty)
    {
        var relsPath = $"{_folder}_rels/{sheetPath[_folder.Length..]}.rels";
        var existing = SheetPaths.Relations(parts, relsPath).FirstOrDefault(relation => relation.Type.EndsWith("/" + kind, StringComparison.Ordinal));
        if (existing.Target is not null)
        {
            return SheetPaths.Resolve(_folder, existing.Target);
        }

        var rels = parts.TryGetValue(relsPath, out var part) ? WorkbookAnnotator.Xml(part) : new XDocument(new XElement(Package + "Relationships"));
        rels.Root!.Add(new XElement(
            Package + "Relationship",
            new XAttribute("Id", "reports-" + kind),
            new XAttribute("Type", $"{Office}/{kind}"),
            new XAttribute("Target", "/" + newPath)));
        parts[relsPath] = WorkbookAnnotator.Bytes(rels);
        parts[newPath] = WorkbookAnnotator.Bytes(empty());
        AddContentType(newPath, contentType);
        return newPath;
    }

    private void AddContentType(string path, string? contentType)
    {
        var types = WorkbookAnnotator.Xml(parts["[Content_Types].xml"]);
        if (contentType is not null)
        {
            types.Root!.Add(new XElement(Types + "Override", new XAttribute("PartName", "/" + path), new XAttribute("ContentType", contentType)));
        }
        else if (types.Root!.Elements(Types + "Default").All(entry => entry.Attribute("Extension")?.Value != "vml"))
        {
            types.Root!.AddFirst(new XElement(Types + "Default", new XAttribute("Extension", "vml"), new XAttribute("ContentType", "application/vnd.openxmlformats-officedocument.vmlDrawing")));
        }

        parts["[Content_Types].xml"] = WorkbookAnnotator.Bytes(types);
    }

    private void LinkDrawing()
    {
        var sheet = WorkbookAnnotator.Xml(parts[sheetPath]);
        var root = sheet.Root!;
        if (root.Element(root.Name.Namespace + "legacyDrawing") is not null)
        {
            return;
        }

        var link = new XElement(root.Name.Namespace + "legacyDrawing", new XAttribute(XNamespace.Get(Office) + "id", "reports-vmlDrawing"));
        var next = root.Elements().FirstOrDefault(element => AfterLegacyDrawing.Contains(element.Name.LocalName, StringComparer.Ordinal));
        if (next is null)
        {
            root.Add(link);
        }
        else
        {
            next.AddBeforeSelf(link);
        }

        parts[sheetPath] = WorkbookAnnotator.Bytes(sheet);
    }
}
