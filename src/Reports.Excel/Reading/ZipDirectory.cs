using System.Buffers.Binary;

namespace Reports.Excel.Reading;

/// <summary>The end record of a zip archive, read before the directory itself is loaded.</summary>
internal static class ZipDirectory
{
    // PKWARE APPNOTE 4.3.16: 22 bytes and a comment of at most 65,535.
    private const int EndRecordBytes = 22;
    private const int MostCommentBytes = 65_535;
    private const ushort SeeZip64 = 0xFFFF;
    private const int SmallestEntryBytes = 46;

    /// <summary>How many entries the archive claims to have; null when the end record is missing, so the file is cut off.</summary>
    public static long? CountEntries(ReadOnlySpan<byte> file)
    {
        var tailStart = Math.Max(0, file.Length - EndRecordBytes - MostCommentBytes);
        var end = file[tailStart..].LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0 || tailStart + end + EndRecordBytes > file.Length)
        {
            return null;
        }

        var record = file[(tailStart + end)..];
        var entries = BinaryPrimitives.ReadUInt16LittleEndian(record[10..]);
        return entries == SeeZip64 ? CountInZip64(file[..(tailStart + end)]) : entries;
    }

    private static long CountInZip64(ReadOnlySpan<byte> beforeEnd)
    {
        var record = beforeEnd.LastIndexOf("PK\u0006\u0006"u8);
        return record >= 0 && record + 40 <= beforeEnd.Length
            ? (long)Math.Min(BinaryPrimitives.ReadUInt64LittleEndian(beforeEnd[(record + 32)..]), long.MaxValue)
            : beforeEnd.Length / SmallestEntryBytes;
    }
}
