using System.Xml.Linq;
using Reports.Core.Documents;
using Reports.Core.Documents.Layout;
using static Reports.Word.Wml;

namespace Reports.Word.Styling;

/// <summary>The style file an office starts from: every style, named and shown, on upright, lying and fold-out pages.</summary>
public static class StyleTemplate
{
    // The file is the same whenever it is made; its date is the template's.
    private static readonly DateOnly Made = new(2026, 1, 1);

    /// <summary>Writes the style file and leaves <paramref name="output"/> open.</summary>
    public static void Write(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var package = new DocxPackage();
        var document = new ReportDocument(
            ReportKind.Annex,
            "报告样式文件",
            "“一图四清单”报告的样式、页面设置、页眉页脚和编号",
            "",
            Made,
            [new(PageLayout.PortraitA4, []), new(PageLayout.LandscapeA4, []), new(PageLayout.FoldOutA3, [])]);
        var context = WritingContext.Of(document);
        var sections = new SectionParts(package, context);
        package.AddMain(() => PackedPart.Of(stream => BodyWriter.Document(stream, body => Write(body, sections, new StyleSpecimens(context)))));
        package.Add("styles.xml", PartKind.Styles, StylesPart.Of(StyleNames.TableSizes));
        package.Add("numbering.xml", PartKind.Numbering, NumberingPart.Of());
        package.Add("settings.xml", PartKind.Settings, SettingsPart.Of());
        package.Add("fontTable.xml", PartKind.FontTable, FontTablePart.Of());
        package.AddProperties(PropertyParts.Core(document), PropertyParts.Extended());
        package.WriteTo(output);
    }

    private static void Write(BodyWriter body, SectionParts sections, StyleSpecimens specimens)
    {
        body.Tree(Instruction("说明：怎样使用", 1, BodyWriter.Elements(specimens.Upright)));
        body.EmptyParagraph(OfficialStyles.TableGap, new ParagraphExtras { Section = sections.Properties[0] });
        body.Tree(Instruction("说明：横页", 2, BodyWriter.Elements(specimens.Lying)));
        body.EmptyParagraph(OfficialStyles.TableGap, new ParagraphExtras { Section = sections.Properties[1] });
        body.Tree(Instruction("说明：折页", 3, BodyWriter.Elements(StyleSpecimens.FoldOut)));
        body.EmptyParagraph(OfficialStyles.TableGap);
        body.Tree(sections.Properties[2]);
    }

    /// <summary>Text for those who open the file; it never gets into a report.</summary>
    internal static XElement Instruction(string title, int number, IEnumerable<XElement> content) => El(
        "sdt",
        El("sdtPr", Val("alias", title), Val("tag", Placeholders.Instruction), Val("id", 1000 + number)),
        El("sdtContent", content));
}
