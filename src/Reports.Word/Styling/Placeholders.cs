using System.Xml.Linq;
using Reports.Core.Documents.Filling;
using static Reports.Word.Wml;

namespace Reports.Word.Styling;

/// <summary>Content controls of a template that stand for something.</summary>
internal static class Placeholders
{
    /// <summary>说明: for those who open the style file; never in a report.</summary>
    internal const string Instruction = "说明";

    /// <summary>What a control is called: its tag, else its title; a contents list of Word's own is 目录. Empty for any other.</summary>
    internal static string NameOf(XElement control)
    {
        var properties = control.Element(W + "sdtPr");
        if (properties?.Element(W + "docPartObj")?.Element(W + "docPartGallery")?.Attribute(W + "val")?.Value == "Table of Contents")
        {
            return "目录";
        }

        var tag = Value(properties, "tag");
        return tag.Length > 0 ? tag : Value(properties, "alias");
    }

    /// <summary>Every control of an element that has a name, in reading order.</summary>
    internal static IEnumerable<XElement> In(XElement element) =>
        element.DescendantsAndSelf(W + "sdt").Where(control => NameOf(control).Length > 0 && !IsAside(control));

    /// <summary>The control a whole paragraph or block of the body consists of; null when it is none.</summary>
    internal static XElement? Alone(XElement element)
    {
        if (element.Name == W + "sdt")
        {
            return element;
        }

        var content = element.Name == W + "p" ? element.Elements().Where(each => each.Name != W + "pPr" && each.Name.LocalName is not ("proofErr" or "bookmarkStart" or "bookmarkEnd")).ToList() : [];
        return content is [var only] && only.Name == W + "sdt" && element.Element(W + "pPr")?.Element(W + "sectPr") is null ? only : null;
    }

    /// <summary>Whether a template has text that a report is made from.</summary>
    internal static bool HasAny(XElement body, TagCatalogue catalogue) =>
        In(body).Any(control => catalogue.Find(NameOf(control)) is { Kind: not TagKind.Instruction });

    // Inside a note to editors nothing counts.
    private static bool IsAside(XElement control) =>
        control.Ancestors(W + "sdt").Any(outer => TagCatalogue.Clean(NameOf(outer)) == Instruction);

    private static string Value(XElement? properties, string name) => properties?.Element(W + name)?.Attribute(W + "val")?.Value.Trim() ?? "";
}
