using System.Xml.Linq;
using Reports.Core.Documents;

namespace Reports.Word;

/// <summary>The custom XML part that leads every text back to cells; Word and WPS carry it along unread.</summary>
internal static class OriginPart
{
    /// <summary>Namespace of the part.</summary>
    internal static readonly XNamespace Name = "urn:reports:origin:1";

    /// <summary>The part.</summary>
    /// <param name="context">The document.</param>
    /// <param name="hashes">Hash of each part as written, by id.</param>
    internal static XElement Of(WritingContext context, IReadOnlyDictionary<string, string> hashes)
    {
        var origin = context.Document.Origin;
        return new XElement(
            Name + "report",
            new XAttribute("workbook", CleanText.Of(origin.Workbook)),
            new XAttribute("sha256", origin.Sha256),
            new XAttribute("submitter", CleanText.Of(origin.Submitter)),
            new XAttribute("template", origin.Template),
            new XAttribute("templateVersion", CleanText.Of(origin.TemplateVersion)),
            new XAttribute("rules", origin.RulesHash),
            new XAttribute("data", context.Document.DataHash),
            context.Parts.SelectMany(parts => parts).Where(part => part.Id.Length > 0).Select(part => new XElement(
                Name + "part",
                new XAttribute("id", part.Id),
                new XAttribute("hash", hashes[part.Id]),
                new XAttribute("title", CleanText.Of(part.Title)),
                TracedText.Of(part, context.Labels).Select(text => new XElement(
                    Name + "text",
                    text.Sources.Select(source => new XElement(
                        Name + "from",
                        new XAttribute("sheet", CleanText.Of(source.Sheet)),
                        new XAttribute("cells", source.A1))),
                    new XElement(Name + "shown", CleanText.Of(text.Text)))))));
    }
}
