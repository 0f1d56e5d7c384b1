using System.Globalization;
using System.Xml.Linq;
using Reports.Word.Reading;

namespace Reports.Word.Tracking;

/// <summary>The day a document says it was made on.</summary>
internal static class DocumentDate
{
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";

    /// <summary>The day; null when the document names none.</summary>
    internal static DateOnly? Of(DocxFile file) =>
        file.Links("").FirstOrDefault(link => link.Type.EndsWith("/core-properties", StringComparison.Ordinal)) is { IsExternal: false } link
        && DocxFile.PathOf("", link) is var path && file.Bytes(path) is not null
        && file.Xml(path).Element(Terms + "created")?.Value is { Length: >= 10 } created
        && DateOnly.TryParseExact(created[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
