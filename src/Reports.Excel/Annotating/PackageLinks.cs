using System.Xml.Linq;
using Reports.Excel.Reading;

namespace Reports.Excel.Annotating;

/// <summary>Adds relationships and content types for new parts.</summary>
internal static class PackageLinks
{
    private const string TypesPart = "[Content_Types].xml";

    /// <summary>Links <paramref name="source"/> (empty for the package itself) to a part.</summary>
    public static void Link(this ChangingPackage parts, string source, string id, string type, string target)
    {
        var name = PartNames.RelationshipsOf(source);
        var links = parts.Has(name) ? parts.Xml(name) : new XDocument(new XElement(Dialect.PackageLinks + "Relationships"));
        links.Root!.Add(new XElement(
            Dialect.PackageLinks + "Relationship",
            new XAttribute("Id", id),
            new XAttribute("Type", type),
            new XAttribute("Target", "/" + target)));
        parts.Set(name, links);
    }

    /// <summary>Says what kind of content one part has.</summary>
    public static void TypePart(this ChangingPackage parts, string part, string contentType) =>
        parts.ChangeTypes(types => types.Add(new XElement(
            Dialect.ContentTypes + "Override", new XAttribute("PartName", "/" + part), new XAttribute("ContentType", contentType))));

    /// <summary>Says what kind of content parts of one file ending have, unless that is said already.</summary>
    public static void TypeEnding(this ChangingPackage parts, string ending, string contentType) =>
        parts.ChangeTypes(types =>
        {
            if (types.Elements(Dialect.ContentTypes + "Default").All(entry => !string.Equals(entry.Attribute("Extension")?.Value, ending, StringComparison.OrdinalIgnoreCase)))
            {
                types.AddFirst(new XElement(Dialect.ContentTypes + "Default", new XAttribute("Extension", ending), new XAttribute("ContentType", contentType)));
            }
        });

    private static void ChangeTypes(this ChangingPackage parts, Action<XElement> change)
    {
        var types = parts.Xml(TypesPart);
        change(types.Root!);
        parts.Set(TypesPart, types);
    }
}
