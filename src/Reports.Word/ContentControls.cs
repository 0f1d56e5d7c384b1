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

    /// <summary>Writes the control around a part; unframed, since people read the report and do not fill it in.</summary>
    /// <param name="body">Where to; what it holds is handed on with the control.</param>
    /// <param name="part">The part.</param>
    /// <param name="beginsWithField">Whether its first paragraph holds a field.</param>
    /// <param name="content">Writes what is inside.</param>
    internal static BlockTag Around(BodyWriter body, GeneratedBlock part, bool beginsWithField, Action content)
    {
        body.HandOn();
        body.Shown.Begin();
        if (beginsWithField)
        {
            // LibreOffice prints a field's instruction when the first paragraph of a control holds one.
            body.EmptyParagraph(OfficialStyles.TableGap, new ParagraphExtras { KeepNext = true });
        }

        content();
        var tag = new BlockTag(part.Id, body.Shown.Hash());

        // The tag with the hash stands before what the hash is over.
        var head = new XmlText();
        head.Open("w:sdt").Open("w:sdtPr")
            .Val("w:alias", CleanText.Of(part.Title.Length > LongestTitle ? part.Title[..LongestTitle] : part.Title))
            .Val("w:tag", tag.ToString())
            .Val("w:id", NumberOf(part.Id))
            .Open("w15:appearance").At("w15:val", "hidden").Close()
            .Close()
            .Open("w:sdtContent");
        body.HandOn(head);
        body.Xml.Raw("</w:sdtContent></w:sdt>"u8);
        return tag;
    }

    /// <summary>The tag of a part's control; null for any other element.</summary>
    internal static BlockTag? TagOf(XElement element) => element.Name == W + "sdt"
        ? BlockTag.Parse(element.Element(W + "sdtPr")?.Element(W + "tag")?.Attribute(W + "val")?.Value)
        : null;

    // From the id, so that a part keeps its number when others come and go.
    private static int NumberOf(string id) => BinaryPrimitives.ReadInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(id))) & int.MaxValue;
}
