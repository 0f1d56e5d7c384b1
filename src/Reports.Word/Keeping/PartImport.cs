using System.Globalization;
using System.Security.Cryptography;
using System.Xml.Linq;
using Reports.Word.Reading;
using static Reports.Word.Wml;

namespace Reports.Word.Keeping;

/// <summary>Carries elements of one document over into another, with the pictures and other files they refer to.</summary>
internal sealed class PartImport(DocxFile from, DocxFile to)
{
    private static readonly string[] Replaceable = ["image", "header", "footer"];

    private readonly Dictionary<string, PartLink> _source = from.Links(from.MainPath).ToDictionary(link => link.Id, StringComparer.Ordinal);
    private readonly List<PartLink> _target = [.. to.Links(to.MainPath)];
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <summary>The element as it stands in the other document.</summary>
    internal XElement Carry(XElement element)
    {
        var copy = new XElement(element);
        foreach (var reference in copy.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.Namespace == R))
        {
            reference.Value = IdOf(reference.Value);
        }

        return copy;
    }

    /// <summary>Writes the links; those to pictures and headers that nothing uses any more go, and their parts with them.</summary>
    internal void Finish(XElement main)
    {
        var used = main.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.Namespace == R).Select(attribute => attribute.Value).ToHashSet(StringComparer.Ordinal);
        var gone = _target.Where(link => Replaceable.Contains(link.Type[(link.Type.LastIndexOf('/') + 1)..], StringComparer.Ordinal) && !used.Contains(link.Id)).ToList();
        _target.RemoveAll(gone.Contains);
        var left = _target.Select(link => DocxFile.PathOf(to.MainPath, link)).ToHashSet(StringComparer.Ordinal);
        foreach (var path in gone.Where(link => !link.IsExternal).Select(link => DocxFile.PathOf(to.MainPath, link)).Where(path => !left.Contains(path)))
        {
            to.Remove(path);
        }

        to.SetLinks(to.MainPath, _target);
    }

    /// <summary>Adds a part to the target document, named from the folder of its main part; returns its path.</summary>
    internal string AddPart(string name, string contentType, string relationship)
    {
        var link = new PartLink(NewId(), relationship, name, IsExternal: false);
        var path = DocxFile.PathOf(to.MainPath, link);
        to.SetType(path, contentType);
        _target.Add(link);
        return path;
    }

    /// <summary>Path of the target document's part of this kind; null when it has none.</summary>
    internal string? PathOfKind(string relationship) =>
        _target.FirstOrDefault(link => link.Type == relationship && !link.IsExternal) is { } link ? DocxFile.PathOf(to.MainPath, link) : null;

    /// <summary>Text of the target document's part that a reference leads to; empty when there is none.</summary>
    internal string TextOf(XElement reference) =>
        _target.FirstOrDefault(link => link.Id == reference.Attribute(R + "id")?.Value) is { IsExternal: false } link ? to.Xml(DocxFile.PathOf(to.MainPath, link)).Value : "";

    private string IdOf(string id)
    {
        if (_known.TryGetValue(id, out var known) || !_source.TryGetValue(id, out var link))
        {
            return known ?? id;
        }

        var target = link.IsExternal ? link.Target : Copy(DocxFile.PathOf(from.MainPath, link));
        var there = _target.FirstOrDefault(each => each.Type == link.Type && each.Target == target);
        if (there is null)
        {
            there = new PartLink(NewId(), link.Type, target, link.IsExternal);
            _target.Add(there);
        }

        return _known[id] = there.Id;
    }

    // Named by content, so that making the report anew ten times leaves one copy.
    private string Copy(string path)
    {
        var bytes = from.Bytes(path)!;
        var name = Convert.ToHexStringLower(SHA256.HashData(bytes))[..16] + path[path.LastIndexOf('.')..];
        var folder = path.EndsWith(".xml", StringComparison.Ordinal) ? "" : "media/";
        var copy = to.MainPath[..(to.MainPath.LastIndexOf('/') + 1)] + folder + name;
        to.Put(copy, bytes);
        to.SetType(copy, from.TypeOf(path));
        return folder + name;
    }

    private string NewId()
    {
        var number = _target.Count + 1;
        string Id() => "rIdK" + number.ToString(CultureInfo.InvariantCulture);
        while (_target.Exists(link => link.Id == Id()))
        {
            number++;
        }

        return Id();
    }
}
