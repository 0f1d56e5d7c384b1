using System.Buffers.Binary;
using System.Text;
using Reports.Core.Workbooks;

namespace Reports.Excel.Reading;

/// <summary>Tells apart what lies in an OLE compound file: old Office files and encrypted new ones.</summary>
internal static class CompoundFile
{
    // MS-CFB 2.6: directory entries are 128 bytes and sectors a multiple of that, so every entry starts at such a place.
    private const int EntryBytes = 128;
    private const int HeaderBytes = 512;
    private const int NameLengthAt = 64;
    private const int TypeAt = 66;

    private static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Whether the file starts like a compound file.</summary>
    public static bool Matches(ReadOnlySpan<byte> file) => file.StartsWith(Signature);

    /// <summary>The refusal that fits what the compound file holds.</summary>
    public static WorkbookUnreadableException Refuse(byte[] file, string fileName)
    {
        var names = EntryNames(file);
        if (names.Contains("EncryptedPackage") || names.Contains("\u0009DRMContent"))
        {
            // MS-OFFCRYPTO 2.2: rights management has transforms of its own and no EncryptionInfo stream.
            return names.Contains("EncryptionInfo") ? ForeignFiles.Password() : ForeignFiles.RightsManaged();
        }

        if (names.Contains("EncryptionInfo") || names.Contains("\u0006DataSpaces"))
        {
            return ForeignFiles.Password();
        }

        if (names.Contains("Workbook") || names.Contains("Book"))
        {
            return IsWps(names, fileName) ? ForeignFiles.Wps() : ForeignFiles.OldExcel();
        }

        return names.Contains("WordDocument") ? ForeignFiles.Word()
            : names.Contains("PowerPoint Document") ? ForeignFiles.Presentation()
            : ForeignFiles.Other("旧版 Office 或其他复合文档", "an old Office file or another compound file");
    }

    private static bool IsWps(HashSet<string> names, string fileName) =>
        names.Contains("ETExtData")
        || fileName.EndsWith(".et", StringComparison.OrdinalIgnoreCase)
        || fileName.EndsWith(".ett", StringComparison.OrdinalIgnoreCase);

    private static HashSet<string> EntryNames(ReadOnlySpan<byte> file)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var at = HeaderBytes; at + EntryBytes <= file.Length; at += EntryBytes)
        {
            var entry = file.Slice(at, EntryBytes);
            var length = BinaryPrimitives.ReadUInt16LittleEndian(entry[NameLengthAt..]);
            var isEntry = length is >= 4 and <= NameLengthAt && length % 2 == 0
                && entry[TypeAt] is 1 or 2 or 5
                && entry[length - 1] == 0 && entry[length - 2] == 0;
            if (isEntry)
            {
                names.Add(Encoding.Unicode.GetString(entry[..(length - 2)]));
            }
        }

        return names;
    }
}
