using System.Xml.Linq;
using Reports.Core.Documents;
using static Reports.Word.Wml;

namespace Reports.Word.Reading;

/// <summary>A report of this program, read back: its parts as they stand now and where its texts come from.</summary>
/// <param name="Origin">What it was made from.</param>
/// <param name="Parts">Its parts in reading order.</param>
/// <param name="Texts">Its texts as generated, with their sources.</param>
public sealed record ReportFile(ReportOrigin Origin, IReadOnlyList<ReportPart> Parts, IReadOnlyList<OriginText> Texts)
{
    /// <summary>How many tracked changes nobody has accepted or rejected yet; they are read as accepted.</summary>
    public int PendingRevisions { get; init; }

    /// <summary>Reads a report.</summary>
    /// <param name="docx">The file's bytes.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <exception cref="DocumentUnreadableException">No usable docx, or not a report of this program.</exception>
    public static ReportFile Read(byte[] docx, string name)
    {
        ArgumentNullException.ThrowIfNull(docx);
        var file = DocxFile.Open(docx, name);
        var origin = OriginOf(file) ?? throw Refusals.NotOurs(name);
        var root = file.Xml(origin);
        var main = file.Xml(file.MainPath);
        string Attribute(string attribute) => root.Attribute(attribute)?.Value ?? "";
        return new ReportFile(
            new ReportOrigin(Attribute("workbook"), Attribute("sha256"), Attribute("submitter"), Attribute("template"), Attribute("templateVersion"), Attribute("rules")),
            [.. PartsOf(Revisions.Accepted(main))],
            [.. TextsOf(root)])
        {
            PendingRevisions = Revisions.Of(main).Count(),
        };
    }

    /// <summary>Path of the part that holds the origin; null when the document has none.</summary>
    internal static string? OriginOf(DocxFile file) => file.Paths.FirstOrDefault(path =>
        path.StartsWith("customXml/", StringComparison.Ordinal)
        && path.EndsWith(".xml", StringComparison.Ordinal)
        && file.Xml(path).Name == OriginPart.Name + "report");

    private static IEnumerable<ReportPart> PartsOf(XElement main) =>
        from control in main.Descendants(W + "sdt")
        let tag = ContentControls.TagOf(control)
        where tag is not null
        let content = control.Element(W + "sdtContent")
        where content is not null
        select new ReportPart(
            tag.Value,
            control.Element(W + "sdtPr")!.Element(W + "alias")?.Attribute(W + "val")?.Value ?? tag.Value.Id,
            [.. PlainText.Of(content)],
            BlockHash.Of(content.Elements()) != tag.Value.Hash);

    private static IEnumerable<OriginText> TextsOf(XElement origin) =>
        from part in origin.Elements(OriginPart.Name + "part")
        from text in part.Elements(OriginPart.Name + "text")
        select new OriginText(
            part.Attribute("id")?.Value ?? "",
            part.Attribute("title")?.Value ?? "",
            text.Element(OriginPart.Name + "shown")?.Value ?? "",
            [.. text.Elements(OriginPart.Name + "from").Select(cells => $"{cells.Attribute("sheet")?.Value}!{cells.Attribute("cells")?.Value}")]);
}
