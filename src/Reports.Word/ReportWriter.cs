using System.Xml.Linq;
using Reports.Core.Diagrams;
using Reports.Core.Documents;

namespace Reports.Word;

/// <summary>Writes a report as a Word document. Same report, same bytes.</summary>
public static class ReportWriter
{
    /// <summary>Writes to <paramref name="output"/> and leaves it open.</summary>
    /// <exception cref="KeyNotFoundException">A reference names no figure or table: the composer's mistake.</exception>
    public static void Write(ReportDocument document, IDiagramPainter painter, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(painter);
        ArgumentNullException.ThrowIfNull(output);
        Write(WritingContext.Of(document), painter, output);
    }

    /// <summary>Writes a report in a style of its own.</summary>
    internal static void Write(WritingContext context, IDiagramPainter painter, Stream output)
    {
        var document = context.Document;
        var package = new DocxPackage();
        var pictures = FigureParts.Add(package, document.Blocks, painter);
        var sections = new SectionParts(package, context);
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        package.AddMain(MainPart.Of(MainPart.Body(context, pictures, sections).Select(element => Noted(element, hashes))));
        package.Add("styles.xml", PartKind.Styles, StylesPart.Of(document));
        package.Add("numbering.xml", PartKind.Numbering, NumberingPart.Of());
        package.Add("settings.xml", PartKind.Settings, SettingsPart.Of());
        package.Add("fontTable.xml", PartKind.FontTable, FontTablePart.Of());
        package.Add("../customXml/item1.xml", PartKind.CustomXml, OriginPart.Of(context, hashes));
        package.AddProperties(PropertyParts.Core(document), PropertyParts.Extended());
        package.WriteTo(output);
    }

    // The body is written element by element; what each part looked like is noted on the way.
    private static XElement Noted(XElement element, Dictionary<string, string> hashes)
    {
        if (ContentControls.TagOf(element) is { } tag)
        {
            hashes.Add(tag.Id, tag.Hash);
        }

        return element;
    }
}
