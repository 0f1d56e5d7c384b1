using System.Xml.Linq;
using Reports.Core.Documents;

namespace Reports.Word;

/// <summary>The custom XML part that leads every text back to cells; Word and WPS carry it along unread.</summary>
internal static class OriginPart
{
    /// <summary>Namespace of the part.</summary>
    internal static readonly XNamespace Name = "urn:reports:origin:1";

    /// <summary>Writes the part.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="context">The document.</param>
    /// <param name="hashes">Hash of each part as written, by id.</param>
    internal static void Write(Stream output, WritingContext context, IReadOnlyDictionary<string, string> hashes)
    {
        var origin = context.Document.Origin;
        var xml = new XmlText();
        xml.Raw("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>"u8)
            .Open("report")
            .At("workbook", CleanText.Of(origin.Workbook))
            .At("sha256", origin.Sha256)
            .At("submitter", CleanText.Of(origin.Submitter))
            .At("template", origin.Template)
            .At("templateVersion", CleanText.Of(origin.TemplateVersion))
            .At("rules", origin.RulesHash)
            .At("data", context.Document.DataHash)
            .At("xmlns", Name.NamespaceName);
        foreach (var part in context.Parts.SelectMany(parts => parts).Where(part => part.Id.Length > 0))
        {
            xml.Open("part").At("id", part.Id).At("hash", hashes[part.Id]).At("title", CleanText.Of(part.Title));
            foreach (var text in TracedText.Of(part, context.Labels))
            {
                xml.Open("text");
                foreach (var source in text.Sources)
                {
                    xml.Open("from").At("sheet", CleanText.Of(source.Sheet)).At("cells", source.A1).Close();
                }

                xml.Open("shown").Text(CleanText.Of(text.Text)).Close().Close();
            }

            xml.Close();
            xml.MoveTo(output);
        }

        xml.Close();
        xml.MoveTo(output);
    }
}
