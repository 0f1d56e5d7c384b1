using System.Globalization;
using System.Xml.Linq;
using Reports.Core.Documents;
using Reports.Core.Documents.Layout;
using Reports.Word.Reading;
using static Reports.Word.Wml;

namespace Reports.Word.Styling;

/// <summary>The parts of a style file that a report takes over; touched only where the report would not work otherwise.</summary>
internal static class StyleParts
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    // Schema order of paragraph properties up to the numbering (ECMA-376 part 1, 17.3.1.26).
    private static readonly string[] BeforeNumbers = ["pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl"];

    /// <summary>Makes styles, numbering and settings fit for the report.</summary>
    internal static void Prepare(StyleFile style, DocxFile target)
    {
        // A template (dotx) becomes a document.
        target.ReplaceType(target.MainPath, MainType);
        foreach (var path in target.Paths.Where(path => path.StartsWith("word/", StringComparison.Ordinal) && path.EndsWith(".xml", StringComparison.Ordinal)).ToList())
        {
            var root = target.Xml(path);
            if (style.Sheet.HasRenamed && path != target.MainPath && style.Sheet.Concerns(root))
            {
                style.Sheet.Rename(root);
                target.Put(path, root);
            }
        }

        var number = style.NumbersHeadings ? (int?)null : AddNumbering(style, target);
        PutStyles(style, target, number);
        if (style.PathOf("settings") is { } settings && StyleSettings.Changed(target.Xml(settings)) is { } changed)
        {
            target.Put(settings, changed);
        }
    }

    /// <summary>Fills the placeholders of headers and footers.</summary>
    internal static void FillMargins(DocxFile target, Func<XElement, XElement> fill)
    {
        foreach (var path in target.Links(target.MainPath)
            .Where(link => !link.IsExternal && (link.Type == PartKind.Header.Relationship || link.Type == PartKind.Footer.Relationship))
            .Select(link => DocxFile.PathOf(target.MainPath, link))
            .Distinct(StringComparer.Ordinal)
            .ToList())
        {
            var root = target.Xml(path);
            if (Placeholders.In(root).Any())
            {
                target.Put(path, fill(root));
            }
        }
    }

    /// <summary>The report's own title, subject and dates in place of the style file's.</summary>
    internal static void SetProperties(DocxFile target, ReportDocument document)
    {
        Put("core-properties", "docProps/core.xml", PropertyParts.Core(document), "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "application/vnd.openxmlformats-package.core-properties+xml");
        Put("extended-properties", "docProps/app.xml", PropertyParts.Extended(), PartKind.RelationshipBase + "extended-properties", "application/vnd.openxmlformats-officedocument.extended-properties+xml");

        void Put(string kind, string name, XElement root, string relationship, string type)
        {
            var links = target.Links("").ToList();
            var found = links.Find(link => link.Type.EndsWith("/" + kind, StringComparison.Ordinal));
            if (found is null)
            {
                links.Add(new PartLink("rIdP" + (links.Count + 1).ToString(CultureInfo.InvariantCulture), relationship, name, IsExternal: false));
                target.SetLinks("", links);
            }

            var path = found is null ? name : DocxFile.PathOf("", found);
            target.Put(path, root);
            target.ReplaceType(path, type);
        }
    }

    // Adds what the report needs and the file need not have; what is there stays byte for byte when nothing was changed.
    private static void PutStyles(StyleFile style, DocxFile target, int? number)
    {
        var missing = style.Sheet.Missing.Where(each => !StyleNames.Needed.Contains(each)).Concat(StyleNames.All.Where(StyleNames.IsFixed)).Distinct().ToList();
        var root = new XElement(style.Sheet.Root);
        foreach (var each in missing)
        {
            var wanted = StylesPart.Paragraph(each);
            if (root.Elements(W + "style").FirstOrDefault(style => style.Attribute(W + "styleId")?.Value == each.Id) is not { } found)
            {
                root.Add(wanted);
            }
            else if (!XNode.DeepEquals(found, wanted))
            {
                found.ReplaceWith(wanted);
            }
        }

        root.Add(StylesPart.Characters().Where(each => !style.Sheet.ById.ContainsKey(each.Attribute(W + "styleId")!.Value)));
        if (number is not null)
        {
            foreach (var level in Enumerable.Range(1, 4))
            {
                Number(root, OfficialStyles.HeadingOf(level).Id, level, number.Value);
            }
        }

        var path = style.PathOf("styles") ?? Add(target, "styles.xml", PartKind.Styles);
        if (target.Bytes(path) is null || !XNode.DeepEquals(root, target.Xml(path)))
        {
            target.Put(path, root);
        }
    }

    private static void Number(XElement root, string styleId, int level, int number)
    {
        var found = root.Elements(W + "style").First(each => each.Attribute(W + "styleId")?.Value == styleId);
        var properties = found.Element(W + "pPr");
        if (properties is null)
        {
            properties = El("pPr");
            var before = found.Elements().LastOrDefault(each => each.Name.LocalName is not ("rPr" or "tblPr" or "trPr" or "tcPr" or "tblStylePr"));
            if (before is null)
            {
                found.AddFirst(properties);
            }
            else
            {
                before.AddAfterSelf(properties);
            }
        }

        properties.Elements(W + "numPr").Remove();
        var numbers = El("numPr", Val("ilvl", level - 1), Val("numId", number));
        var place = properties.Elements().LastOrDefault(each => BeforeNumbers.Contains(each.Name.LocalName, StringComparer.Ordinal));
        if (place is null)
        {
            properties.AddFirst(numbers);
        }
        else
        {
            place.AddAfterSelf(numbers);
        }
    }

    // 一、（一）1.（1） beside the lists the file has; returns its number.
    private static int AddNumbering(StyleFile style, DocxFile target)
    {
        var ours = NumberingPart.Of();
        if (style.PathOf("numbering") is not { } path || target.Bytes(path) is null)
        {
            target.Put(Add(target, "numbering.xml", PartKind.Numbering), ours);
            return NumberingPart.HeadingNumbering;
        }

        var root = target.Xml(path);
        var definition = Next(root, "abstractNum", "abstractNumId");
        var number = Next(root, "num", "numId");
        var list = new XElement(ours.Element(W + "abstractNum")!);
        list.SetAttributeValue(W + "abstractNumId", definition);

        // Definitions come before the lists that use them.
        var last = root.Elements().LastOrDefault(each => each.Name.LocalName is "numPicBullet" or "abstractNum");
        if (last is null)
        {
            root.AddFirst(list);
        }
        else
        {
            last.AddAfterSelf(list);
        }

        var place = root.Elements(W + "num").LastOrDefault() ?? list;
        place.AddAfterSelf(El("num", At("numId", number), Val("abstractNumId", definition)));
        target.Put(path, root);
        return number;
    }

    private static int Next(XElement root, string element, string attribute) => root.Elements(W + element)
        .Select(each => int.TryParse(each.Attribute(W + attribute)?.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var id) ? id : 0)
        .DefaultIfEmpty(0)
        .Max() + 1;

    private static string Add(DocxFile target, string name, PartKind kind)
    {
        var links = target.Links(target.MainPath).ToList();
        var link = new PartLink("rIdS" + (links.Count + 1).ToString(CultureInfo.InvariantCulture), kind.Relationship, name, IsExternal: false);
        links.Add(link);
        target.SetLinks(target.MainPath, links);
        var path = DocxFile.PathOf(target.MainPath, link);
        target.SetType(path, kind.ContentType);
        return path;
    }
}
