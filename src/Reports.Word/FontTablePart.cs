using System.Xml.Linq;
using Reports.Core.Documents.Layout;
using static Reports.Word.Wml;

namespace Reports.Word;

/// <summary>word/fontTable.xml: the second name each face goes by, for machines that have only that one.</summary>
internal static class FontTablePart
{
    internal static XElement Of() => El(
        "fonts",
        new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName),
        Font(OfficialFonts.Title, "方正小标宋_GBK", "script"),
        Font(OfficialFonts.Body, "仿宋", "modern"),
        Font(OfficialFonts.Kai, "楷体", "modern"),
        Font(OfficialFonts.Hei, "SimHei", "modern"),
        Font(OfficialFonts.Song, "SimSun", "auto"),
        El("font", At("name", OfficialFonts.Latin), Val("charset", "00"), Val("family", "roman"), Val("pitch", "variable")));

    private static XElement Font(string name, string other, string family) => El(
        "font",
        At("name", name),
        Val("altName", other),
        Val("charset", "86"),
        Val("family", family),
        Val("pitch", "variable"));
}
