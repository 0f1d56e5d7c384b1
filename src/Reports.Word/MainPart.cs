using System.Xml.Linq;
using Reports.Core.Documents.Layout;

namespace Reports.Word;

/// <summary>The body of word/document.xml: parts in content controls, each section ending in a paragraph with its settings.</summary>
internal static class MainPart
{
    /// <summary>Writes it.</summary>
    /// <param name="body">Where to.</param>
    /// <param name="context">The report.</param>
    /// <param name="pictures">Ids of the figures' files.</param>
    /// <param name="sections">Settings of each section.</param>
    /// <param name="note">Is told of each part as it was written.</param>
    internal static void Write(
        BodyWriter body,
        WritingContext context,
        IReadOnlyDictionary<string, PictureIds> pictures,
        IReadOnlyList<XElement> sections,
        Action<BlockTag> note)
    {
        var all = context.Document.Sections;
        for (var index = 0; index < all.Count; index++)
        {
            var own = context with { Page = context.Style.Page(all[index]) };
            new SectionBody(own, pictures, isFirst: index == 0).Write(body, all[index], context.Parts[index], note);

            // A paragraph of its own: what it carries must not be lost when a part before it is written anew, and LibreOffice
            // loses the page number where a section ends in a paragraph with fields.
            var isLast = index == all.Count - 1;
            body.EmptyParagraph(OfficialStyles.TableGap, new ParagraphExtras { Section = isLast ? null : sections[index] });
            if (isLast)
            {
                // The last section's settings stand in the body itself.
                body.Tree(sections[index]);
            }
        }
    }
}
