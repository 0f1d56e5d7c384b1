using System.Text;
using System.Xml;
using System.Xml.Linq;
using Reports.Core.Documents.Layout;
using static Reports.Word.Wml;

namespace Reports.Word;

/// <summary>word/document.xml, written block by block so that long lists need no tree of their own.</summary>
internal static class MainPart
{
    /// <summary>The part with these elements as its body.</summary>
    internal static byte[] Of(IEnumerable<XElement> body)
    {
        using var memory = new MemoryStream();
        using (var writer = XmlWriter.Create(memory, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            writer.WriteStartDocument(standalone: true);
            writer.WriteStartElement("w", "document", W.NamespaceName);
            foreach (var (prefix, name) in new[] { ("r", R), ("wp", Wp), ("a", A), ("pic", Pic), ("asvg", Svg), ("w15", W15), ("mc", Compatibility) })
            {
                writer.WriteAttributeString("xmlns", prefix, null, name.NamespaceName);
            }

            writer.WriteAttributeString("Ignorable", Compatibility.NamespaceName, "w15");
            writer.WriteStartElement("w", "body", W.NamespaceName);
            foreach (var element in body)
            {
                element.WriteTo(writer);
            }

            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        return memory.ToArray();
    }

    /// <summary>The body of a whole report: its parts in content controls, each section ending in a paragraph with its settings.</summary>
    internal static IEnumerable<XElement> Body(
        WritingContext context,
        IReadOnlyDictionary<string, PictureIds> pictures,
        SectionParts sections)
    {
        var all = context.Document.Sections;
        for (var index = 0; index < all.Count; index++)
        {
            var own = context with { Page = context.Style.Page(all[index]) };
            foreach (var element in new SectionBody(own, pictures, isFirst: index == 0).Of(all[index], context.Parts[index]))
            {
                yield return element;
            }

            // A paragraph of its own: what it carries must not be lost when a part before it is written anew, and LibreOffice
            // loses the page number where a section ends in a paragraph with fields.
            var properties = sections.PropertiesOf(index);
            var isLast = index == all.Count - 1;
            yield return Paragraphs.Of(OfficialStyles.TableGap, [], isLast ? null : properties);
            if (isLast)
            {
                // The last section's settings stand in the body itself.
                yield return properties;
            }
        }
    }
}
