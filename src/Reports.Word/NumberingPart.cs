using System.Xml.Linq;
using Reports.Core.Documents.Layout;
using static Reports.Word.Wml;

namespace Reports.Word;

/// <summary>word/numbering.xml: 一、（一）1.（1）, each level restarting in the one above.</summary>
internal static class NumberingPart
{
    /// <summary>Number of the headings' list.</summary>
    internal const int HeadingNumbering = 1;

    internal static XElement Of() => El(
        "numbering",
        new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName),
        El(
            "abstractNum",
            At("abstractNumId", 0),
            Val("multiLevelType", "multilevel"),
            Level(1, "chineseCountingThousand", "%1、"),
            Level(2, "chineseCountingThousand", "（%2）"),
            Level(3, "decimal", "%3."),
            Level(4, "decimal", "（%4）")),
        El("num", At("numId", HeadingNumbering), Val("abstractNumId", 0)));

    private static XElement Level(int level, string format, string text)
    {
        var style = OfficialStyles.HeadingOf(level);
        return El(
            "lvl",
            At("ilvl", level - 1),
            Val("start", 1),
            Val("numFmt", format),
            Val("pStyle", style.Id),
            Val("suff", "nothing"),
            Val("lvlText", text),
            Val("lvlJc", "left"),
            El("pPr", El("ind", At("left", 0), At("firstLineChars", style.FirstLineCharacters * 100), At("firstLine", style.FirstLine))),
            El("rPr", El("rFonts", At("hint", "eastAsia"))));
    }
}
