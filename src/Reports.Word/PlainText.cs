using System.Xml.Linq;
using static Reports.Word.Wml;

namespace Reports.Word;

/// <summary>What a reader sees of a document: a line for each paragraph, a line with tabs for each table row; what fields show included.</summary>
internal static class PlainText
{
    /// <summary>The lines below an element.</summary>
    internal static IEnumerable<string> Of(XElement parent) => parent.Elements().SelectMany(element => element.Name.LocalName switch
    {
        "p" => [OfParagraph(element)],
        "tbl" => element.Elements(W + "tr").Select(row => string.Join('\t', row.Elements(W + "tc").Select(cell => string.Join(' ', Of(cell))))),
        "sdt" or "sdtContent" => Of(element),
        _ => [],
    });

    /// <summary>The text of a paragraph.</summary>
    internal static string OfParagraph(XElement paragraph) => string.Concat(paragraph.Descendants(W + "r").Elements().Select(part => part.Name.LocalName switch
    {
        "t" => part.Value.Replace("\u2060", "", StringComparison.Ordinal),
        "tab" => "\t",
        "br" => "\n",
        _ => "",
    }));
}
