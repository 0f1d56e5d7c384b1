using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Reports.Word.Reading;

/// <summary>A Word document as parts: read whole within limits, changed part by part, written with every other byte of its parts kept.</summary>
internal sealed class DocxFile
{
    internal const string ContentTypesName = "[Content_Types].xml";
    private const long MostBytes = 100 * 1024 * 1024;
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<string> _order = [];
    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.Ordinal);
    private readonly string _name;

    private DocxFile(string name) => _name = name;

    /// <summary>Path of the main document part.</summary>
    internal string MainPath { get; private set; } = "";

    /// <summary>Paths of all parts, in the file's order.</summary>
    internal IReadOnlyList<string> Paths => _order;

    /// <summary>Reads a document.</summary>
    /// <exception cref="DocumentUnreadableException">Not a usable docx.</exception>
    internal static DocxFile Open(byte[] bytes, string name)
    {
        if (bytes is [0xD0, 0xCF, 0x11, 0xE0, ..])
        {
            throw Refusals.Encrypted(name);
        }

        if (bytes is not [(byte)'P', (byte)'K', ..])
        {
            throw Refusals.NotADocument(name);
        }

        var file = new DocxFile(name);
        try
        {
            file.Read(bytes);
        }
        catch (InvalidDataException damaged)
        {
            throw Refusals.Damaged(name, damaged);
        }

        file.FindMain();
        return file;
    }

    /// <summary>The root element of a part.</summary>
    /// <exception cref="DocumentUnreadableException">The part is missing or not XML.</exception>
    internal XElement Xml(string path)
    {
        if (!_parts.TryGetValue(path, out var bytes))
        {
            throw Refusals.Damaged(_name);
        }

        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
        }
        catch (XmlException damaged)
        {
            throw Refusals.Damaged(_name, damaged);
        }
    }

    /// <summary>The bytes of a part; null when there is none.</summary>
    internal byte[]? Bytes(string path) => _parts.GetValueOrDefault(path);

    /// <summary>Puts a part, new or in place of the old one.</summary>
    internal void Put(string path, byte[] bytes)
    {
        if (!_parts.ContainsKey(path))
        {
            _order.Add(path);
        }

        _parts[path] = bytes;
    }

    /// <inheritdoc cref="Put(string, byte[])" />
    internal void Put(string path, XElement root)
    {
        using var memory = new MemoryStream();
        using (var writer = XmlWriter.Create(memory, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            writer.WriteStartDocument(standalone: true);
            root.WriteTo(writer);
        }

        Put(path, memory.ToArray());
    }

    /// <summary>Takes a part away.</summary>
    internal void Remove(string path)
    {
        _order.Remove(path);
        _parts.Remove(path);
    }

    /// <summary>What a part refers to.</summary>
    internal IReadOnlyList<PartLink> Links(string path) => _parts.ContainsKey(LinksPath(path))
        ? [.. Xml(LinksPath(path)).Elements(Relationships + "Relationship").Select(link => new PartLink(
            link.Attribute("Id")?.Value ?? "",
            link.Attribute("Type")?.Value ?? "",
            link.Attribute("Target")?.Value ?? "",
            link.Attribute("TargetMode")?.Value == "External"))]
        : [];

    /// <summary>Replaces what a part refers to.</summary>
    internal void SetLinks(string path, IEnumerable<PartLink> links) => Put(LinksPath(path), new XElement(
        Relationships + "Relationships",
        links.Select(link => new XElement(
            Relationships + "Relationship",
            new XAttribute("Id", link.Id),
            new XAttribute("Type", link.Type),
            new XAttribute("Target", link.Target),
            link.IsExternal ? new XAttribute("TargetMode", "External") : null))));

    /// <summary>Path of a link's target.</summary>
    internal static string PathOf(string from, PartLink link)
    {
        if (link.Target.StartsWith('/'))
        {
            return link.Target[1..];
        }

        var steps = from.Split('/')[..^1].ToList();
        foreach (var step in link.Target.Split('/'))
        {
            if (step == "..")
            {
                if (steps.Count > 0)
                {
                    steps.RemoveAt(steps.Count - 1);
                }
            }
            else if (step != ".")
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }

    /// <summary>Content type of a part.</summary>
    internal string TypeOf(string path)
    {
        var types = Xml(ContentTypesName);
        return types.Elements(Types + "Override").FirstOrDefault(each => string.Equals(each.Attribute("PartName")?.Value, "/" + path, StringComparison.OrdinalIgnoreCase))?.Attribute("ContentType")?.Value
            ?? types.Elements(Types + "Default").FirstOrDefault(each => string.Equals(each.Attribute("Extension")?.Value, path[(path.LastIndexOf('.') + 1)..], StringComparison.OrdinalIgnoreCase))?.Attribute("ContentType")?.Value
            ?? "";
    }

    /// <summary>Declares a part's content type.</summary>
    internal void SetType(string path, string type)
    {
        if (TypeOf(path) != type)
        {
            var types = Xml(ContentTypesName);
            types.Add(new XElement(Types + "Override", new XAttribute("PartName", "/" + path), new XAttribute("ContentType", type)));
            Put(ContentTypesName, types);
        }
    }

    /// <summary>Declares a part's content type in place of what it was.</summary>
    internal void ReplaceType(string path, string type)
    {
        if (TypeOf(path) != type)
        {
            DropType(path);
            SetType(path, type);
        }
    }

    /// <summary>Takes back a part's content type.</summary>
    internal void DropType(string path)
    {
        var types = Xml(ContentTypesName);
        var declared = types.Elements(Types + "Override").Where(each => string.Equals(each.Attribute("PartName")?.Value, "/" + path, StringComparison.OrdinalIgnoreCase)).ToList();
        if (declared.Count > 0)
        {
            declared.Remove();
            Put(ContentTypesName, types);
        }
    }

    /// <summary>A copy that can be changed by itself.</summary>
    internal DocxFile Copy()
    {
        var copy = new DocxFile(_name) { MainPath = MainPath };
        foreach (var path in _order)
        {
            copy.Put(path, _parts[path]);
        }

        return copy;
    }

    /// <summary>The document as a file; same parts, same bytes.</summary>
    internal byte[] ToBytes()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var path in _order)
            {
                var entry = zip.CreateEntry(path, path.EndsWith(".png", StringComparison.Ordinal) ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
                entry.LastWriteTime = EntryTime;
                using var stream = entry.Open();
                stream.Write(_parts[path]);
            }
        }

        return memory.ToArray();
    }

    /// <summary>Path of the part that holds what a part refers to.</summary>
    internal static string LinksPath(string path)
    {
        var slash = path.LastIndexOf('/');
        return $"{path[..(slash + 1)]}_rels/{path[(slash + 1)..]}.rels";
    }

    private void Read(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        var left = MostBytes;
        foreach (var entry in zip.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            using var stream = entry.Open();
            using var memory = new MemoryStream();
            var buffer = new byte[81920];
            int read;
            while ((read = stream.Read(buffer)) > 0)
            {
                left -= read;
                if (left < 0)
                {
                    throw Refusals.TooLarge(_name);
                }

                memory.Write(buffer, 0, read);
            }

            Put(entry.FullName, memory.ToArray());
        }
    }

    private void FindMain()
    {
        if (!_parts.ContainsKey(ContentTypesName))
        {
            throw Refusals.NotADocument(_name);
        }

        // The package itself is the part with the empty path.
        var main = Links("").FirstOrDefault(link => link.Type.EndsWith("/officeDocument", StringComparison.Ordinal));
        MainPath = main is null ? "" : PathOf("", main);
        var type = MainPath.Length > 0 && _parts.ContainsKey(MainPath) ? TypeOf(MainPath) : "";
        if (type.Contains("macroEnabled", StringComparison.Ordinal) || _order.Any(path => path.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            throw Refusals.Macros(_name);
        }

        if (!type.Contains("wordprocessingml", StringComparison.Ordinal))
        {
            throw Refusals.NotADocument(_name);
        }
    }
}
