using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Reports.Testing.Workbooks;

/// <summary>Looks into zip archives: what parts hold, and how entries lie packed in the file.</summary>
public static class ZipEntries
{
    /// <summary>Unpacked bytes of each part.</summary>
    public static IReadOnlyDictionary<string, byte[]> Contents(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        return archive.Entries.ToDictionary(
            entry => entry.FullName,
            entry =>
            {
                using var content = entry.Open();
                using var bytes = new MemoryStream();
                content.CopyTo(bytes);
                return bytes.ToArray();
            },
            StringComparer.Ordinal);
    }

    /// <summary>The text of one part.</summary>
    public static string Text(byte[] file, string part) => Encoding.UTF8.GetString(Contents(file)[part]);

    /// <summary>Names of parts whose contents differ or that only one file has.</summary>
    public static IReadOnlyList<string> Changed(byte[] before, byte[] after)
    {
        var (old, now) = (Contents(before), Contents(after));
        return
        [
            .. old.Keys.Union(now.Keys, StringComparer.Ordinal)
                .Where(name => !old.TryGetValue(name, out var left) || !now.TryGetValue(name, out var right) || !left.AsSpan().SequenceEqual(right))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Packed bytes of each entry, read by the central directory (PKWARE APPNOTE 4.3.12).</summary>
    public static IReadOnlyDictionary<string, byte[]> Packed(byte[] file)
    {
        var packed = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var end = file.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        var at = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(end + 16));
        for (var left = BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(end + 10)); left > 0; left--)
        {
            int Half(int offset) => BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(offset));
            var name = Encoding.UTF8.GetString(file, at + 46, Half(at + 28));
            var local = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(at + 42));
            packed[name] = file.AsSpan(local + 30 + Half(local + 26) + Half(local + 28), BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(at + 20))).ToArray();
            at += 46 + Half(at + 28) + Half(at + 30) + Half(at + 32);
        }

        return packed;
    }
}
