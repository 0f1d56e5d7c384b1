using System.Security.Cryptography;
using System.Xml.Linq;
using Reports.Core.Documents.Drafts;
using static Reports.Word.Wml;

namespace Reports.Word.Reading.Drafts;

/// <summary>Reads a Word document as it stands on paper, whether this program wrote it or not.</summary>
public static class DraftReader
{
    private const string CoreProperties = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    private static readonly XNamespace Elements = "http://purl.org/dc/elements/1.1/";

    /// <summary>The draft.</summary>
    /// <param name="docx">The file's bytes.</param>
    /// <param name="name">Its name without folder.</param>
    /// <exception cref="DocumentUnreadableException">Not a usable docx.</exception>
    public static Draft Read(byte[] docx, string name)
    {
        ArgumentNullException.ThrowIfNull(docx);
        var file = DocxFile.Open(docx, name);
        var main = Revisions.Accepted(file.Xml(file.MainPath));
        var body = main.Element(W + "body") ?? throw Refusals.Damaged(name);
        var styles = new DocumentStyles(Part(file, "styles"), Part(file, "theme"));
        var margins = new DocumentMargins(file, styles, Part(file, "settings")?.Element(W + "evenAndOddHeaders") is { } even && even.Attribute(W + "val")?.Value is not ("0" or "false"));
        var origin = ReportFile.OriginOf(file) is { } path ? file.Xml(path) : null;
        var reading = new DraftBody(styles, new DocumentNumbers(Part(file, "numbering")), new DocumentFigures(file), new GeneratedWords(origin), margins, ContentsPages.Of(body));
        reading.Read(body);
        var core = file.Links("").FirstOrDefault(link => link.Type == CoreProperties) is { } link && file.Bytes(DocxFile.PathOf("", link)) is not null
            ? file.Xml(DocxFile.PathOf("", link))
            : null;
        return new Draft(
            name,
            Convert.ToHexStringLower(SHA256.HashData(docx)),
            core?.Element(Elements + "title")?.Value ?? "",
            core?.Element(Elements + "language")?.Value ?? "",
            styles.Language,
            reading.Sections,
            reading.Blocks);
    }

    private static XElement? Part(DocxFile file, string kind)
    {
        var link = file.Links(file.MainPath).FirstOrDefault(each => each.Type == PartKind.RelationshipBase + kind && !each.IsExternal);
        return link is not null && file.Bytes(DocxFile.PathOf(file.MainPath, link)) is not null ? file.Xml(DocxFile.PathOf(file.MainPath, link)) : null;
    }
}
