using System.Globalization;
using System.Xml.Linq;
using Reports.Core.Documents;

namespace Reports.Word;

/// <summary>docProps: title, subject, language, dates. The dates are the report's, never the clock's.</summary>
internal static class PropertyParts
{
    private static readonly XNamespace Properties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Elements = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Schema = "http://www.w3.org/2001/XMLSchema-instance";
    private static readonly XNamespace Extensions = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    internal static XElement Core(ReportDocument document)
    {
        var date = document.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
        return new XElement(
            Properties + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Properties.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "dc", Elements.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "dcterms", Terms.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "xsi", Schema.NamespaceName),
            new XElement(Elements + "title", CleanText.Of(document.Title)),
            new XElement(Elements + "subject", CleanText.Of(document.Subject)),
            new XElement(Elements + "language", "zh-CN"),
            new XElement(Properties + "keywords", "数据指纹 " + document.DataHash),
            Date("created", date),
            Date("modified", date));
    }

    internal static XElement Extended() => new(Extensions + "Properties", new XElement(Extensions + "Application", "Reports"));

    private static XElement Date(string name, string date) =>
        new(Terms + name, new XAttribute(Schema + "type", "dcterms:W3CDTF"), date);
}
