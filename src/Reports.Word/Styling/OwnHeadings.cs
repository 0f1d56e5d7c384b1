using System.Globalization;
using System.Xml.Linq;
using Reports.Core.Documents;
using static Reports.Word.Wml;

namespace Reports.Word.Styling;

/// <summary>An office's own elements on their way into a report: headings get a bookmark for the contents, and what they refer to stays their file's.</summary>
internal static class OwnHeadings
{
    // Keeps references of own elements apart from those of the report that is written for a moment.
    private const string Mark = "own:";

    /// <summary>The context with the own elements as they are written.</summary>
    internal static WritingContext Marked(WritingContext context, IReadOnlyDictionary<string, IReadOnlyList<XElement>> own)
    {
        var headings = context.Document.Blocks.OfType<OwnBlock>().Where(block => block.Heading is not null).ToDictionary(block => block.Id, block => block.Heading!.Id, StringComparer.Ordinal);
        return context with
        {
            Own = own.ToDictionary(
                pair => pair.Key,
                pair => (IReadOnlyList<XElement>)[.. pair.Value.Select(element => Marked(headings.TryGetValue(pair.Key, out var id) ? Bookmarked(element, id, context) : new XElement(element)))],
                StringComparer.Ordinal),
        };
    }

    /// <summary>Gives own elements their references back and every drawing a number of its own.</summary>
    internal static void Return(XElement body)
    {
        foreach (var reference in body.Descendants().Attributes().Where(attribute => attribute.Name.Namespace == R && attribute.Value.StartsWith(Mark, StringComparison.Ordinal)))
        {
            reference.Value = reference.Value[Mark.Length..];
        }

        var used = new HashSet<string>(StringComparer.Ordinal);
        var next = 200_000;
        foreach (var id in body.Descendants(Wp + "docPr").Select(drawing => drawing.Attribute("id")).OfType<XAttribute>().Where(id => !used.Add(id.Value)))
        {
            id.Value = (next++).ToString(CultureInfo.InvariantCulture);
        }
    }

    private static XElement Bookmarked(XElement paragraph, string id, WritingContext context)
    {
        var properties = paragraph.Element(W + "pPr");
        return new XElement(paragraph.Name, paragraph.Attributes(), properties, context.Bookmarks.AroundPlace(id, paragraph.Elements().Where(each => each != properties)));
    }

    private static XElement Marked(XElement element)
    {
        foreach (var reference in element.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.Namespace == R))
        {
            reference.Value = Mark + reference.Value;
        }

        return element;
    }
}
