using System.Xml.Linq;
using Reports.Core.Diagrams;
using Reports.Core.Documents;
using static Reports.Word.Wml;

namespace Reports.Word;

/// <summary>The parts of a report one by one, for a document that is open in Word.</summary>
public static class ReportBlocks
{
    /// <summary>Every part that is written from data, in order.</summary>
    public static IEnumerable<WrittenBlock> Of(ReportDocument document, IDiagramPainter painter)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(painter);
        var context = WritingContext.Of(document);
        var styles = StylesPart.Of(document);
        return document.Sections.SelectMany((section, index) => OfSection(
            context with { Page = context.Style.Page(section) },
            section,
            index,
            styles,
            painter));
    }

    private static IEnumerable<WrittenBlock> OfSection(WritingContext context, ReportSection section, int index, XElement styles, IDiagramPainter painter)
    {
        var at = 0;
        foreach (var part in context.Parts[index])
        {
            var first = at;
            at += part.Blocks.Count;
            if (part.Id.Length == 0)
            {
                continue;
            }

            var package = new DocxPackage();
            var pictures = FigureParts.Add(package, part.Blocks, painter);
            var main = PackedPart.Of(stream => BodyWriter.Document(stream, body => new SectionBody(context, pictures, isFirst: index == 0).Part(body, section, first, part)));
            var control = XElement.Load(new MemoryStream(main.Unpack()), LoadOptions.PreserveWhitespace).Element(W + "body")!.Elements().Single();
            package.AddMain(() => main);
            package.Add("styles.xml", PartKind.Styles, Used(styles, control));
            package.Add("numbering.xml", PartKind.Numbering, NumberingPart.Of());
            yield return new WrittenBlock(
                ContentControls.TagOf(control)!.Value,
                part.Title,
                string.Join('\n', PlainText.Of(control)),
                package.ToFlat().ToString(SaveOptions.DisableFormatting),
                [.. TracedText.Of(part, context.Labels)]);
        }
    }

    // Only what the part uses, what that is based on, and the defaults: a report of 60 scenes is sent part by part.
    private static XElement Used(XElement styles, XElement control)
    {
        var byId = styles.Elements(W + "style").ToDictionary(style => style.Attribute(W + "styleId")!.Value, StringComparer.Ordinal);
        var used = new HashSet<string>(StringComparer.Ordinal);
        void Use(string? id)
        {
            if (id is not null && byId.TryGetValue(id, out var style) && used.Add(id))
            {
                Use(style.Element(W + "basedOn")?.Attribute(W + "val")?.Value);
                Use(style.Element(W + "link")?.Attribute(W + "val")?.Value);
            }
        }

        foreach (var named in control.Descendants().Where(element => element.Name == W + "pStyle" || element.Name == W + "rStyle" || element.Name == W + "tblStyle"))
        {
            Use(named.Attribute(W + "val")?.Value);
        }

        return new XElement(
            styles.Name,
            styles.Attributes(),
            styles.Elements().Where(element => element.Name != W + "style" || element.Attribute(W + "default") is not null || used.Contains(element.Attribute(W + "styleId")!.Value)));
    }
}
