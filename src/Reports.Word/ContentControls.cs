using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Reports.Core.Documents;
using Reports.Core.Documents.Layout;
using static Reports.Word.Wml;

namespace Reports.Word;

/// <summary>Content controls (ECMA-376 part 1, 17.5.2) around the parts of a report, so that each can be found and written anew.</summary>
internal static class ContentControls
{
    // Word shows titles of up to 64 characters.
    private const int LongestTitle = 64;

    /// <summary>The control around a part; unframed, since people read the report and do not fill it in.</summary>
    internal static XElement Around(GeneratedBlock part, IReadOnlyList<XElement> content)
    {
        IReadOnlyList<XElement> inside = BeginsWithField(content)
            ? [Paragraphs.Of(OfficialStyles.TableGap, [], El("keepNext")), .. content]
            : content;
        return El(
            "sdt",
            El(
                "sdtPr",
                Val("alias", CleanText.Of(part.Title.Length > LongestTitle ? part.Title[..LongestTitle] : part.Title)),
                Val("tag", new BlockTag(part.Id, BlockHash.Of(inside)).ToString()),
                Val("id", NumberOf(part.Id)),
                new XElement(W15 + "appearance", new XAttribute(W15 + "val", "hidden"))),
            El("sdtContent", inside));
    }

    /// <summary>The tag of a part's control; null for any other element.</summary>
    internal static BlockTag? TagOf(XElement element) => element.Name == W + "sdt"
        ? BlockTag.Parse(element.Element(W + "sdtPr")?.Element(W + "tag")?.Attribute(W + "val")?.Value)
        : null;

    // LibreOffice prints a field's instruction when the first paragraph of a control holds one.
    private static bool BeginsWithField(IReadOnlyList<XElement> content) => content[0].Descendants(W + "fldChar").Any();

    // From the id, so that a part keeps its number when others come and go.
    private static int NumberOf(string id) => BinaryPrimitives.ReadInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(id))) & int.MaxValue;
}
