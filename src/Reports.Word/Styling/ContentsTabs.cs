using System.Globalization;
using System.Xml.Linq;
using Reports.Core.Documents.Layout;
using static Reports.Word.Wml;

namespace Reports.Word.Styling;

/// <summary>The dotted leaders of the contents, to the right edge of this file's pages; Word keeps them in the entries, most styles have none or one for other margins.</summary>
internal static class ContentsTabs
{
    private static readonly string[] Entries = [OfficialStyles.Contents1.Id, OfficialStyles.Contents2.Id, OfficialStyles.FigureListEntry.Id];

    internal static void Set(XElement body, StyleFile style, WritingContext context)
    {
        var edge = context.Style.Portrait.TextWidth.ToString(CultureInfo.InvariantCulture);
        var wanted = Entries.ToDictionary(id => id, id => Tabs(style.Formats.Setting(id, "tabs"), edge), StringComparer.Ordinal);
        foreach (var paragraph in body.Descendants(W + "p").Where(paragraph => StyleOf(paragraph) is { } id && wanted.ContainsKey(id)))
        {
            if (wanted[StyleOf(paragraph)!] is { } tabs)
            {
                paragraph.Element(W + "pPr")!.Element(W + "pStyle")!.AddAfterSelf(new XElement(tabs));
            }
        }
    }

    // Null when the style has what is wanted.
    private static XElement? Tabs(XElement? tabs, string edge)
    {
        var stops = tabs?.Elements(W + "tab").Where(tab => tab.Attribute(W + "val")?.Value != "clear").ToList() ?? [];
        if (stops is [var only] && only.Attribute(W + "val")?.Value == "right" && only.Attribute(W + "pos")?.Value == edge)
        {
            return null;
        }

        return El(
            "tabs",
            stops.Where(tab => tab.Attribute(W + "pos")?.Value != edge).Select(tab => El("tab", At("val", "clear"), At("pos", tab.Attribute(W + "pos")?.Value ?? "0"))),
            El("tab", At("val", "right"), At("leader", stops.LastOrDefault()?.Attribute(W + "leader")?.Value ?? "dot"), At("pos", edge)));
    }
}
