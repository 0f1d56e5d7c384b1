using System.Xml.Linq;
using Reports.Core.Documents;
using Reports.Core.Documents.Layout;
using static Reports.Word.Wml;

namespace Reports.Word;

/// <summary>word/styles.xml from <see cref="OfficialStyles"/>.</summary>
internal static class StylesPart
{
    internal static XElement Of(ReportDocument document) =>
        Of(document.Blocks.OfType<TableBlock>().Select(TableMeasures.HalfPoints).Distinct().Order());

    /// <summary>The styles of a report whose tables use these text sizes in half points.</summary>
    internal static XElement Of(IEnumerable<int> sizes) =>
        El(
            "styles",
            new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName),
            Defaults(),
            OfficialStyles.All(sizes).Select(Paragraph),
            El("style", At("type", "character"), At("default", 1), At("styleId", "DefaultParagraphFont"), Val("name", "Default Paragraph Font"), Val("uiPriority", 1), El("semiHidden")),
            El("style", At("type", "table"), At("default", 1), At("styleId", "TableNormal"), Val("name", "Normal Table"), Val("uiPriority", 99), El("semiHidden")),
            El("style", At("type", "numbering"), At("default", 1), At("styleId", "NoList"), Val("name", "No List"), Val("uiPriority", 99), El("semiHidden")),
            Characters());

    /// <summary>The character styles.</summary>
    internal static IEnumerable<XElement> Characters() =>
    [
        El(
            "style",
            At("type", "character"),
            At("customStyle", 1),
            At("styleId", CharacterStyles.RunInHead),
            Val("name", "段首语"),
            El("qFormat"),
            El("rPr", El("rFonts", At("eastAsia", OfficialFonts.Hei)))),
        El("style", At("type", "character"), At("styleId", CharacterStyles.Hyperlink), Val("name", "Hyperlink"), Val("uiPriority", 99)),
    ];

    private static XElement Defaults() => El(
        "docDefaults",
        El(
            "rPrDefault",
            El(
                "rPr",
                Fonts(OfficialStyles.Normal),
                Val("sz", OfficialLayout.BodySize),
                Val("szCs", OfficialLayout.BodySize),
                El("lang", At("val", "en-US"), At("eastAsia", "zh-CN"), At("bidi", "ar-SA")))),
        El("pPrDefault"));

    /// <summary>A paragraph style.</summary>
    internal static XElement Paragraph(ParagraphFormat format)
    {
        var isNormal = format.Id == OfficialStyles.Normal.Id;
        var isBuiltIn = format.Alias.Length > 0 || isNormal;
        return El(
            "style",
            At("type", "paragraph"),
            isNormal ? At("default", 1) : null,
            isBuiltIn ? null : At("customStyle", 1),
            At("styleId", format.Id),
            Val("name", format.Name),
            format.Alias.Length == 0 ? null : Val("aliases", format.Alias),
            isNormal ? null : Val("basedOn", OfficialStyles.Normal.Id),
            format.OutlineLevel > 0 ? Val("next", OfficialStyles.Body.Id) : null,
            El("qFormat"),
            ParagraphProperties(format),
            El(
                "rPr",
                Fonts(format),
                format.CharacterSpacing == 0 ? null : Val("spacing", format.CharacterSpacing),
                Val("sz", format.HalfPoints),
                Val("szCs", format.HalfPoints)));
    }

    private static XElement ParagraphProperties(ParagraphFormat format) => El(
        "pPr",
        format.KeepNext ? El("keepNext") : null,
        format.KeepNext ? El("keepLines") : null,
        El("widowControl"),
        format.OutlineLevel == 0 ? null : El("numPr", Val("ilvl", format.OutlineLevel - 1), Val("numId", NumberingPart.HeadingNumbering)),
        format.HasLeader ? El("tabs", El("tab", At("val", "right"), At("leader", "middleDot"), At("pos", PageGeometry.Of(PageLayout.PortraitA4).TextWidth))) : null,
        // Pitches are exact. Snapping to the grid would stretch every other pitch to a multiple of the body's.
        Val("snapToGrid", 0),
        Spacing(format),
        Indent(format),
        format.Contextual ? El("contextualSpacing") : null,
        Val("jc", format.Alignment switch
        {
            ParagraphAlignment.Centre => "center",
            ParagraphAlignment.Right => "right",
            ParagraphAlignment.Justified => "both",
            _ => "left",
        }),
        format.OutlineLevel == 0 ? null : Val("outlineLvl", format.OutlineLevel - 1));

    private static XElement Spacing(ParagraphFormat format) => El(
        "spacing",
        At("before", format.Before),
        At("after", format.After),
        At("line", format.Line == 0 ? 240 : format.Line),
        At("lineRule", format.Line == 0 ? "auto" : "exact"));

    // Characters and twips both: Word goes by characters, others by twips.
    private static XElement? Indent(ParagraphFormat format) =>
        format.LeftCharacters + format.RightCharacters + format.FirstLineCharacters == 0
            ? null
            : El(
                "ind",
                At("leftChars", format.LeftCharacters * 100),
                At("left", format.Left),
                At("rightChars", format.RightCharacters * 100),
                At("right", format.Right),
                At("firstLineChars", format.FirstLineCharacters * 100),
                At("firstLine", format.FirstLine));

    private static XElement Fonts(ParagraphFormat format) => El(
        "rFonts",
        At("ascii", format.LatinFont),
        At("eastAsia", format.Font),
        At("hAnsi", format.LatinFont),
        At("cs", OfficialFonts.Latin));
}
