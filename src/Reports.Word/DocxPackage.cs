using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.ExceptionServices;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Reports.Word;

/// <summary>
/// The parts of a document and the zip they go into. Entry order, times and relationship ids follow from the order of
/// adding, so the same parts give the same bytes. Parts are made when the zip is written, side by side and in no particular order.
/// </summary>
internal sealed class DocxPackage
{
    private const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string CoreType = "application/vnd.openxmlformats-package.core-properties+xml";
    private const string CoreRelationship = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    private const string ExtendedType = "application/vnd.openxmlformats-officedocument.extended-properties+xml";

    private static readonly XNamespace Flat = "http://schemas.microsoft.com/office/2006/xmlPackage";

    private readonly List<(string Name, PartKind Kind, Lazy<PackedPart> Content)> _parts = [];
    private Lazy<PackedPart> _main = new(() => PackedPart.Of([]));
    private PackedPart? _core;
    private PackedPart? _extended;

    /// <summary>Adds a part beside the main document (<c>../</c> leads out of its folder); returns its relationship id.</summary>
    internal string Add(string name, PartKind kind, Func<PackedPart> content)
    {
        _parts.Add((name, kind, new Lazy<PackedPart>(content)));
        return IdOf(_parts.Count);
    }

    /// <inheritdoc cref="Add(string, PartKind, Func{PackedPart})" />
    internal string Add(string name, PartKind kind, XElement root) => Add(name, kind, () => PackedOf(root));

    internal void AddMain(Func<PackedPart> main) => _main = new Lazy<PackedPart>(main);

    internal void AddProperties(XElement core, XElement extended)
    {
        _core = PackedOf(core);
        _extended = PackedOf(extended);
    }

    internal void WriteTo(Stream output)
    {
        Make();
        var zip = new ZipWriter(output);
        zip.Add("[Content_Types].xml", PackedOf(ContentTypesRoot()));
        zip.Add("_rels/.rels", PackedOf(RootRelationships()));
        zip.Add("word/document.xml", _main.Value);
        zip.Add("word/_rels/document.xml.rels", PackedOf(MainRelationships()));
        foreach (var (name, _, content) in _parts)
        {
            zip.Add(PathOf(name), content.Value);
        }

        zip.Add("docProps/core.xml", _core!);
        zip.Add("docProps/app.xml", _extended!);
        zip.Finish();
    }

    // The main document first: it takes longest.
    private void Make()
    {
        try
        {
            Parallel.ForEach(
                Partitioner.Create([_main, .. _parts.Select(part => part.Content)], loadBalance: true),
                content => _ = content.Value);
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.Flatten().InnerExceptions[0]);
        }
    }

    /// <summary>The main document and its parts as one XML document, which is how Word takes a piece of a document from an add-in.</summary>
    internal XElement ToFlat() => new(
        Flat + "package",
        FlatPart("/_rels/.rels", "application/vnd.openxmlformats-package.relationships+xml", BytesOf(new XElement(
            XName.Get("Relationships", PackageRelationships),
            Relationship(IdOf(1), PartKind.RelationshipBase + "officeDocument", "word/document.xml")))),
        FlatPart("/word/document.xml", MainType, _main.Value.Unpack()),
        FlatPart("/word/_rels/document.xml.rels", "application/vnd.openxmlformats-package.relationships+xml", BytesOf(MainRelationships())),
        _parts.Select(part => FlatPart("/" + PathOf(part.Name), part.Kind.ContentType, part.Content.Value.Unpack())));

    private static XElement FlatPart(string name, string type, byte[] bytes) => new(
        Flat + "part",
        new XAttribute(Flat + "name", name),
        new XAttribute(Flat + "contentType", type),
        type.EndsWith("xml", StringComparison.Ordinal) && type != PartKind.Svg.ContentType
            ? new XElement(Flat + "xmlData", XElement.Load(new MemoryStream(bytes)))
            : new XElement(Flat + "binaryData", Convert.ToBase64String(bytes)));

    private static byte[] BytesOf(XElement root)
    {
        using var memory = new MemoryStream();
        using (var writer = XmlWriter.Create(memory, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            writer.WriteStartDocument(standalone: true);
            root.WriteTo(writer);
        }

        return memory.ToArray();
    }

    private static PackedPart PackedOf(XElement root) => PackedPart.Of(BytesOf(root));

    private static string PathOf(string name) => name.StartsWith("../", StringComparison.Ordinal) ? name[3..] : "word/" + name;

    private static string IdOf(int number) => "rId" + number.ToString(CultureInfo.InvariantCulture);

    private static XElement Relationship(string id, string type, string target) => new(
        XName.Get("Relationship", PackageRelationships),
        new XAttribute("Id", id),
        new XAttribute("Type", type),
        new XAttribute("Target", target));

    private static XElement Override(string part, string type) => new(
        XName.Get("Override", ContentTypes),
        new XAttribute("PartName", part),
        new XAttribute("ContentType", type));

    private static XElement Default(string extension, string type) => new(
        XName.Get("Default", ContentTypes),
        new XAttribute("Extension", extension),
        new XAttribute("ContentType", type));

    private static XElement RootRelationships() => new(
        XName.Get("Relationships", PackageRelationships),
        Relationship(IdOf(1), PartKind.RelationshipBase + "officeDocument", "word/document.xml"),
        Relationship(IdOf(2), CoreRelationship, "docProps/core.xml"),
        Relationship(IdOf(3), PartKind.RelationshipBase + "extended-properties", "docProps/app.xml"));

    private XElement MainRelationships() => new(
        XName.Get("Relationships", PackageRelationships),
        _parts.Select((part, index) => Relationship(IdOf(index + 1), part.Kind.Relationship, part.Name)));

    private XElement ContentTypesRoot() => new(
        XName.Get("Types", ContentTypes),
        Default("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        Default("xml", "application/xml"),
        Default("png", PartKind.Png.ContentType),
        Default("svg", PartKind.Svg.ContentType),
        Override("/word/document.xml", MainType),
        _parts.Where(part => part.Name.EndsWith(".xml", StringComparison.Ordinal))
            .Select(part => Override("/" + PathOf(part.Name), part.Kind.ContentType)),
        Override("/docProps/core.xml", CoreType),
        Override("/docProps/app.xml", ExtendedType));
}
