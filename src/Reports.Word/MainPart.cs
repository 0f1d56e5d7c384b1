using System.Text;
using System.Xml;
using System.Xml.Linq;
using Reports.Core.Documents.Layout;
using static Reports.Word.Wml;

namespace Reports.Word;

/// <summary>word/document.xml, written block by block so that long lists need no tree of their own.</summary>
internal static class MainPart
{
    internal static byte[] Of(WritingContext context, IReadOnlyDictionary<string, PictureIds> pictures, SectionParts sections)
    {
        using var memory = new MemoryStream();
        using (var writer = XmlWriter.Create(memory, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            writer.WriteStartDocument(standalone: true);
            writer.WriteStartElement("w", "document", W.NamespaceName);
            foreach (var (prefix, name) in new[] { ("r", R), ("wp", Wp), ("a", A), ("pic", Pic), ("asvg", Svg) })
            {
                writer.WriteAttributeString("xmlns", prefix, null, name.NamespaceName);
            }

            writer.WriteStartElement("w", "body", W.NamespaceName);
            foreach (var element in Body(context, pictures, sections))
            {
                element.WriteTo(writer);
            }

            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        return memory.ToArray();
    }

    private static IEnumerable<XElement> Body(
        WritingContext context,
        IReadOnlyDictionary<string, PictureIds> pictures,
        SectionParts sections)
    {
        var all = context.Document.Sections;
        for (var index = 0; index < all.Count; index++)
        {
            var own = context with { Page = PageGeometry.Of(all[index].Layout) };
            var elements = new SectionBody(own, pictures, isFirst: index == 0).Of(all[index]).ToList();
            if (PageStarts.EndsInGap(all[index]))
            {
                elements.Add(Paragraphs.Of(OfficialStyles.TableGap, []));
            }

            var properties = sections.PropertiesOf(index);
            if (index < all.Count - 1)
            {
                elements[^1].Element(W + "pPr")!.Add(properties);
            }
            else
            {
                // The last section's settings stand in the body itself.
                elements.Add(properties);
            }

            foreach (var element in elements)
            {
                yield return element;
            }
        }
    }

    /// <summary>A section's settings need a paragraph, and so does the end of the document.</summary>
    private static List<XElement> EndingInParagraph(List<XElement> elements) =>
        elements.Count > 0 && elements[^1].Name == W + "p"
            ? elements
            : [.. elements, Paragraphs.Of(OfficialStyles.TableGap, [])];
}
