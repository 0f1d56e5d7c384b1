using System.Globalization;
using System.Xml.Linq;
using Reports.Word.Keeping;
using static Reports.Word.Wml;

namespace Reports.Word.Tracking;

/// <summary>What only the old document has, fit to stand in the new one as deleted.</summary>
internal sealed class DeletedContent(PartImport import, RevisionStamp stamp)
{
    /// <summary>The runs, with deleted text in place of text and pictures carried over.</summary>
    internal List<XElement> Runs(IEnumerable<XElement> elements) =>
        [.. elements.SelectMany(element => element.DescendantsAndSelf(W + "r").Where(run => !run.Ancestors(W + "r").Any())).Select(Run).Where(run => run.Elements().Any(part => part.Name != W + "rPr"))];

    private XElement Run(XElement run)
    {
        var copy = import.Carry(run);
        // Notes and comments of the old document are not in the new one.
        copy.Elements().Where(part => part.Name.LocalName is "footnoteReference" or "endnoteReference" or "commentReference" or "annotationRef" or "lastRenderedPageBreak").Remove();
        foreach (var text in copy.Elements(W + "t").ToList())
        {
            text.Name = W + "delText";
        }

        foreach (var instruction in copy.Elements(W + "instrText").ToList())
        {
            instruction.Name = W + "delInstrText";
        }

        foreach (var picture in copy.Descendants(Wp + "docPr"))
        {
            picture.SetAttributeValue("id", stamp.NextId().ToString(CultureInfo.InvariantCulture));
        }

        copy.Descendants().Where(element => element.Name == W + "bookmarkStart" || element.Name == W + "bookmarkEnd").Remove();
        return copy;
    }
}
