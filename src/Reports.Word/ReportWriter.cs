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

        // What each part looked like is noted while it is written; the record of the cells needs it.
        var main = new Lazy<PackedPart>(() => PackedPart.Of(stream => BodyWriter.Document(
            stream,
            body => MainPart.Write(body, context, pictures, sections.Properties, tag => hashes.Add(tag.Id, tag.Hash)))));
        package.AddMain(() => main.Value);
        package.Add("styles.xml", PartKind.Styles, StylesPart.Of(document));
        package.Add("numbering.xml", PartKind.Numbering, NumberingPart.Of());
        package.Add("settings.xml", PartKind.Settings, SettingsPart.Of());
        package.Add("fontTable.xml", PartKind.FontTable, FontTablePart.Of());
        package.Add("../customXml/item1.xml", PartKind.CustomXml, () => PackedPart.Of(stream =>
        {
            _ = main.Value;
            OriginPart.Write(stream, context, hashes);
        }));
        package.AddProperties(PropertyParts.Core(document), PropertyParts.Extended());
        package.WriteTo(output);
    }
}
