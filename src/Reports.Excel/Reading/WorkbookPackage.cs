using System.IO.Compression;
using System.Xml;
using Reports.Core;

namespace Reports.Excel.Reading;

/// <summary>The zip archive around a workbook: finds parts by name and hands out their XML, guarded by the limits.</summary>
internal sealed class WorkbookPackage : IDisposable
{
    private const int DoctypeSearchBytes = 64 * 1024;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,

        // Programs write control characters as &#x1; into cells. The text is taken as it is; a rule speaks about it.
        CheckCharacters = false,
    };

    private readonly ZipArchive _archive;
    private readonly EntryIndex _entries;
    private readonly InflationBudget _budget;
    private readonly CancellationToken _cancel;

    /// <summary>Opens the archive.</summary>
    public WorkbookPackage(byte[] bytes, ReadLimits limits, CancellationToken cancel)
    {
        Limits = limits;
        _cancel = cancel;
        _budget = new InflationBudget(limits);
        CheckEntries(ZipDirectory.CountEntries(bytes) ?? throw Refusals.DamagedArchive());
        try
        {
            _archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            CheckEntries(_archive.Entries.Count);
            _entries = new EntryIndex(_archive.Entries);
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            _archive?.Dispose();
            throw Refusals.DamagedArchive(inner: problem);
        }
    }

    /// <summary>The limits that hold for this read.</summary>
    public ReadLimits Limits { get; }

    /// <summary>Names of all entries.</summary>
    public IEnumerable<string> Names => _entries.Names;

    /// <inheritdoc />
    public void Dispose() => _archive.Dispose();

    /// <summary>Whether the archive holds the part.</summary>
    public bool Has(string part) => _entries.Find(part) is not null;

    /// <summary>Reads the XML of a part from its root element on; refuses the file when the part is missing or damaged.</summary>
    public T Read<T>(string part, Func<XmlReader, T> read, string? neededBy = null)
    {
        try
        {
            using var stream = Open(part, neededBy);
            using var reader = XmlReader.Create(stream, Settings);
            reader.MoveToContent();
            var result = read(reader);
            while (reader.ReadElement(Limits))
            {
                // What follows must be well-formed too, and the checksum is known only at the end.
            }

            return result;
        }
        catch (XmlException problem)
        {
            throw DeclaresDoctype(part)
                ? Refusals.ForbiddenXml(part, problem)
                : Refusals.DamagedPart(part, problem.LineNumber, problem.LinePosition, problem);
        }
    }

    /// <summary>The text of a small part that is no XML, such as <c>mimetype</c>; at most <paramref name="most"/> bytes.</summary>
    public byte[] ReadStart(string part, int most)
    {
        using var stream = Open(part, neededBy: null);
        var start = new byte[most];
        return start[..stream.ReadAtLeast(start, most, throwOnEndOfStream: false)];
    }

    /// <summary>All bytes of a part, unpacked.</summary>
    public byte[] ReadAll(string part)
    {
        using var stream = Open(part, neededBy: null);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>Where <paramref name="part"/> points to; nothing when it has no relationships. Empty name: the package.</summary>
    public IReadOnlyList<Relationship> Relationships(string part)
    {
        var name = PartNames.RelationshipsOf(part);
        return Has(name) ? Read(name, reader => ReadRelationships(reader, part)) : [];
    }

    private List<Relationship> ReadRelationships(XmlReader reader, string source)
    {
        var relationships = new List<Relationship>();
        while (reader.ReadElement(Limits))
        {
            if (reader.LocalName != "Relationship")
            {
                continue;
            }

            var type = reader.GetAttribute("Type") ?? "";
            var target = reader.GetAttribute("Target") ?? "";
            var isExternal = string.Equals(reader.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase);
            relationships.Add(new Relationship(
                reader.GetAttribute("Id") ?? "",
                type[(type.LastIndexOf('/') + 1)..],
                isExternal ? "" : ResolveExisting(source, target),
                isExternal));
            Limits.CheckMarks(relationships.Count, PartNames.RelationshipsOf(source));
        }

        return relationships;
    }

    private string ResolveExisting(string source, string target)
    {
        var resolved = PartNames.Resolve(source, target);
        if (Has(resolved))
        {
            return resolved;
        }

        var unescaped = PartNames.Resolve(source, Uri.UnescapeDataString(target));
        return Has(unescaped) ? unescaped : resolved;
    }

    private PartStream Open(string part, string? neededBy) =>
        new(part, _entries.Find(part) ?? throw Refusals.MissingPart(part, neededBy), Limits, _budget, _cancel);

    private bool DeclaresDoctype(string part)
    {
        // UTF-16 parts have a zero between the characters.
        var start = ReadStart(part, DoctypeSearchBytes).Where(value => value != 0).ToArray();
        return start.AsSpan().IndexOf("<!DOCTYPE"u8) >= 0 || start.AsSpan().IndexOf("<!ENTITY"u8) >= 0;
    }

    private void CheckEntries(long entries)
    {
        if (entries > Limits.Entries)
        {
            throw Refusals.TooLarge(new Bilingual("压缩包内的文件数", "the number of files in the archive"), Limits.Entries);
        }
    }
}
