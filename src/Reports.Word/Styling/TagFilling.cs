using System.Xml.Linq;
using Reports.Core.Documents.Filling;
using static Reports.Word.Wml;

namespace Reports.Word.Styling;

/// <summary>Puts values in the place of placeholders and repeats what is to be repeated; everything else stays as it is.</summary>
internal sealed class TagFilling(TagCatalogue catalogue)
{
    private const string Nothing = "—";
    private static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";

    /// <summary>What stands in place of an element of a template.</summary>
    internal IEnumerable<XElement> Fill(XElement element, TagScope scope)
    {
        var copy = new XElement(element.Name, element.Attributes(), element.Nodes().SelectMany(node => node is XElement child ? Fill(child, scope).Cast<XNode>() : [Copy(node)]));
        if (element.Name == W + "sdt" && Placeholders.NameOf(element) is { Length: > 0 } name)
        {
            return Control(element, copy, TagCatalogue.Clean(name), scope);
        }

        return element.Name == W + "tc" ? [WithParagraph(copy)]
            : element.Name == W + "tbl" && element.Elements().Any(IsRow) && !copy.Elements().Any(IsRow) ? []
            : [copy];
    }

    private static XNode Copy(XNode node) => node is XText text ? new XText(text) : new XComment("");

    private static bool IsRow(XElement element) => element.Name == W + "tr" || (element.Name == W + "sdt" && element.Descendants(W + "tr").Any());

    private IEnumerable<XElement> Control(XElement control, XElement copy, string name, TagScope scope)
    {
        var definition = catalogue.Find(name);
        if (definition?.Kind == TagKind.Instruction)
        {
            return [];
        }

        if (definition?.Kind == TagKind.Repeat)
        {
            return Repeated(control, definition, scope);
        }

        var value = scope.Value(definition?.Name ?? name);
        return value is null ? [copy] : Shown(copy, value.Length > 0 ? value : Nothing);
    }

    private List<XElement> Repeated(XElement control, TagDefinition repeat, TagScope scope)
    {
        var pattern = PatternOf(control);
        var isInLine = pattern.TrueForAll(element => element.Name == W + "r" || element.Name == W + "sdt" || element.Name == W + "hyperlink") && control.Ancestors(W + "p").Any();
        var result = new List<XElement>();
        foreach (var row in scope.Each(repeat.Name))
        {
            if (isInLine && result.Count > 0)
            {
                result.Add(El("r", El("t", "、")));
            }

            result.AddRange(pattern.SelectMany(element => Fill(element, row)).Select(Anew));
        }

        return result;
    }

    // A repeating section of Word's holds its text once for each item; the first is the pattern.
    private static List<XElement> PatternOf(XElement control)
    {
        var content = control.Element(W + "sdtContent")?.Elements().ToList() ?? [];
        return content.Find(each => each.Name == W + "sdt" && each.Element(W + "sdtPr")?.Elements().Any(mark => mark.Name.LocalName == "repeatingSectionItem") == true) is { } item
            ? item.Element(W + "sdtContent")?.Elements().ToList() ?? []
            : content;
    }

    // Numbers that must be there once in a document.
    private static XElement Anew(XElement element)
    {
        foreach (var each in element.DescendantsAndSelf())
        {
            each.Attributes().Where(attribute => attribute.Name == W14 + "paraId" || attribute.Name == W14 + "textId").Remove();
            if (each.Name == W + "sdtPr")
            {
                each.Elements(W + "id").Remove();
            }
        }

        return element;
    }

    // The control goes; its first text keeps its look and says the value.
    private static IEnumerable<XElement> Shown(XElement control, string value)
    {
        var content = control.Element(W + "sdtContent")?.Elements().ToList() ?? [];
        var first = content.SelectMany(each => each.DescendantsAndSelf(W + "r")).FirstOrDefault();
        var run = El("r", LookOf(first?.Element(W + "rPr") ?? control.Element(W + "sdtPr")?.Element(W + "rPr")), Lines(CleanText.Of(value)));
        if (content.FirstOrDefault(each => each.Name == W + "p" || each.Name == W + "tc" || each.Name == W + "tr") is not { } holder)
        {
            return [run];
        }

        var paragraph = holder.DescendantsAndSelf(W + "p").First();
        paragraph.ReplaceNodes(paragraph.Element(W + "pPr"), run);
        return [holder];
    }

    private static IEnumerable<XElement> Lines(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            if (line > 0)
            {
                yield return El("br");
            }

            if (lines[line].Length > 0)
            {
                yield return El("t", new XAttribute(XNamespace.Xml + "space", "preserve"), lines[line].Replace('\t', '\u3000'));
            }
        }
    }

    // The grey of a placeholder nobody has typed into is not the value's.
    private static XElement? LookOf(XElement? look)
    {
        if (look is null)
        {
            return null;
        }

        var copy = new XElement(look);
        copy.Elements(W + "rStyle").Where(style => style.Attribute(W + "val")?.Value is "PlaceholderText").Remove();
        return copy;
    }

    // A cell must end in a paragraph.
    private static XElement WithParagraph(XElement cell)
    {
        if (cell.Elements().LastOrDefault()?.Name != W + "p")
        {
            cell.Add(El("p"));
        }

        return cell;
    }
}
