using System.Xml.Linq;
using static Reports.Word.Wml;

namespace Reports.Word.Reading;

/// <summary>
/// Tracked changes (ECMA-376 part 1, 17.13.5) that nobody has accepted or rejected yet. Whoever reads a document takes it as it
/// will be once they are accepted: what is inserted is there, what is deleted is not.
/// </summary>
internal static class Revisions
{
    private static readonly string[] Arrived = ["ins", "moveTo", "cellIns"];
    private static readonly string[] Gone = ["del", "moveFrom", "cellDel"];

    private static readonly string[] Ranges =
    [
        "customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd",
        "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd",
    ];

    /// <summary>All of them below an element; changes of format too.</summary>
    internal static IEnumerable<XElement> Of(XElement element) => element.Descendants().Where(each =>
        each.Name.Namespace == W && (IsOneOf(each, Arrived) || IsOneOf(each, Gone) || each.Name.LocalName.EndsWith("Change", StringComparison.Ordinal)));

    /// <summary>Whether an element bounds a range of changes.</summary>
    internal static bool IsRange(XElement element) => IsOneOf(element, Ranges);

    /// <summary>The element as it will be once all changes in it are accepted; itself when there are none.</summary>
    internal static XElement Accepted(XElement element)
    {
        if (!Of(element).Any() && !element.Descendants().Any(IsRange))
        {
            return element;
        }

        // A copy below a parent of its own, so that the element itself may go.
        var copy = new XElement(element);
        var holder = new XElement("holder", copy);
        holder.Descendants().Where(each => each.Name.Namespace == W && (IsRange(each) || each.Name.LocalName.EndsWith("Change", StringComparison.Ordinal))).Remove();
        Rows(holder);
        List<XElement> ended = [.. holder.Descendants(W + "p").Where(paragraph => paragraph.Element(W + "pPr")?.Element(W + "rPr")?.Elements().Any(mark => IsOneOf(mark, Gone)) == true)];
        holder.Descendants().Where(each => IsOneOf(each, Gone)).Remove();
        foreach (var arrived in holder.Descendants().Where(each => IsOneOf(each, Arrived)).Reverse().ToList())
        {
            arrived.ReplaceWith(arrived.Nodes());
        }

        ended.ForEach(Join);
        holder.Descendants(W + "sdt").Where(control => control != copy && control.Element(W + "sdtContent") is { HasElements: false }).ToList().ForEach(control => control.Remove());
        return copy;
    }

    private static void Rows(XElement holder)
    {
        holder.Descendants(W + "tr").Where(row => row.Element(W + "trPr")?.Elements().Any(mark => IsOneOf(mark, Gone)) == true).ToList().ForEach(row => row.Remove());
        holder.Descendants(W + "tc").Where(cell => cell.Element(W + "tcPr")?.Elements().Any(mark => IsOneOf(mark, Gone)) == true).ToList().ForEach(cell => cell.Remove());
        holder.Descendants(W + "tbl").Where(table => !table.Elements(W + "tr").Any()).ToList().ForEach(table => table.Remove());
    }

    // A paragraph whose mark is deleted grows together with the next; a cell keeps its last.
    private static void Join(XElement paragraph)
    {
        var rest = paragraph.Elements().Where(element => element.Name != W + "pPr").ToList();
        var next = paragraph.ElementsAfterSelf().FirstOrDefault();
        if (next?.Name == W + "p" && rest.Count > 0)
        {
            rest.Remove();
            if (next.Element(W + "pPr") is { } properties)
            {
                properties.AddAfterSelf(rest);
            }
            else
            {
                next.AddFirst(rest);
            }
        }

        var isLastOfCell = paragraph.Parent?.Name == W + "tc" && next is null && paragraph.ElementsBeforeSelf().LastOrDefault()?.Name != W + "p";
        if (!isLastOfCell && (next?.Name == W + "p" || !rest.Exists(element => element.DescendantsAndSelf(W + "r").Any())))
        {
            paragraph.Remove();
        }
    }

    private static bool IsOneOf(XElement element, string[] names) => element.Name.Namespace == W && names.Contains(element.Name.LocalName, StringComparer.Ordinal);
}
