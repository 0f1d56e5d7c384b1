using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Reports.Testing;

/// <summary>A document with changes to single parts, as an office or an attacker would make them.</summary>
public static class EditedDocx
{
    /// <summary>WordprocessingML.</summary>
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The document with a part changed in place.</summary>
    public static byte[] With(byte[] docx, string part, Action<XElement> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return WithText(docx, part, text =>
        {
            var root = XDocument.Parse(text, LoadOptions.PreserveWhitespace).Root!;
            change(root);
            return root.ToString(SaveOptions.DisableFormatting);
        });
    }

    /// <summary>The document with the text of a part changed; a part that is not there is empty before.</summary>
    public static byte[] WithText(byte[] docx, string part, Func<string, string> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Rewrite(docx, part, bytes => Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(bytes))));
    }

    /// <summary>The document with a further part.</summary>
    public static byte[] WithPart(byte[] docx, string part, byte[] content) => Rewrite(docx, part, _ => content);

    /// <summary>The document without a part.</summary>
    public static byte[] Without(byte[] docx, string part) => Rewrite(docx, part, _ => null);

    /// <summary>The document with a further relationship of a part.</summary>
    public static byte[] WithLink(byte[] docx, string links, string id, string type, string target, bool external) => WithText(docx, links, text =>
        (text.Length > 0 ? text : "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>").Replace(
            "</Relationships>",
            $"<Relationship Id=\"{id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}\" Target=\"{target}\"{(external ? " TargetMode=\"External\"" : "")}/></Relationships>",
            StringComparison.Ordinal));

    private static byte[] Rewrite(byte[] docx, string part, Func<byte[], byte[]?> change)
    {
        using var memory = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(docx), ZipArchiveMode.Read))
        using (var to = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            var names = from.Entries.Select(entry => entry.FullName).ToList();
            foreach (var name in names.Contains(part, StringComparer.Ordinal) ? names : names.Append(part))
            {
                var content = from.GetEntry(name) is { } entry ? Read(entry) : [];
                if ((name == part ? change(content) : content) is { } bytes)
                {
                    using var stream = to.CreateEntry(name).Open();
                    stream.Write(bytes);
                }
            }
        }

        return memory.ToArray();
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
