using System.Globalization;
using System.Xml.Linq;
using Reports.Core.Documents;
using static Reports.Word.Wml;

namespace Reports.Word.Reading.Drafts;

/// <summary>Counts automatic numbers as the program that shows the document will.</summary>
internal sealed class DocumentNumbers(XElement? numbering)
{
    private const int Levels = 9;
    private const int LargestNumeral = 9999;

    private readonly Dictionary<string, int[]> _counts = new(StringComparer.Ordinal);

    /// <summary>The number of the next paragraph of this look; empty when it has none, or a bullet.</summary>
    internal string Next(ParagraphLook look)
    {
        if (look.NumberingId is "" or "0" || look.NumberingLevel is < 0 or >= Levels)
        {
            return "";
        }

        var list = numbering?.Elements(W + "num").FirstOrDefault(num => num.Attribute(W + "numId")?.Value == look.NumberingId)?.Element(W + "abstractNumId")?.Attribute(W + "val")?.Value;
        var levels = numbering?.Elements(W + "abstractNum").FirstOrDefault(abstractNum => abstractNum.Attribute(W + "abstractNumId")?.Value == list)?.Elements(W + "lvl").ToArray();
        if (list is null || levels is null || LevelOf(levels, look.NumberingLevel) is not { } level)
        {
            return "";
        }

        if (!_counts.TryGetValue(list, out var counts))
        {
            _counts.Add(list, counts = new int[Levels]);
        }

        counts[look.NumberingLevel] = counts[look.NumberingLevel] == 0 ? Start(level) : counts[look.NumberingLevel] + 1;
        Array.Clear(counts, look.NumberingLevel + 1, Levels - look.NumberingLevel - 1);
        if (Format(level) == "bullet")
        {
            return "";
        }

        var text = level.Element(W + "lvlText")?.Attribute(W + "val")?.Value ?? "";
        for (var at = 0; at <= look.NumberingLevel; at++)
        {
            text = text.Replace($"%{at + 1}", Numeral(Format(LevelOf(levels, at)), Math.Max(1, counts[at])), StringComparison.Ordinal);
        }

        return text;
    }

    private static XElement? LevelOf(XElement[] levels, int level) =>
        Array.Find(levels, each => each.Attribute(W + "ilvl")?.Value == level.ToString(CultureInfo.InvariantCulture));

    private static string Format(XElement? level) => level?.Element(W + "numFmt")?.Attribute(W + "val")?.Value ?? "decimal";

    private static int Start(XElement level) =>
        int.TryParse(level.Element(W + "start")?.Attribute(W + "val")?.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var start) ? start : 1;

    private static string Numeral(string format, int number) =>
        format.StartsWith("chinese", StringComparison.Ordinal) || format.StartsWith("ideograph", StringComparison.Ordinal) || format.StartsWith("taiwanese", StringComparison.Ordinal)
            ? ChineseNumeral.Of(Math.Min(number, LargestNumeral))
            : number.ToString(CultureInfo.InvariantCulture);
}
