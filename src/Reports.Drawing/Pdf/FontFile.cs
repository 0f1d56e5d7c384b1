using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Reports.Drawing.Pdf;

/// <summary>Puts tables together to a TrueType file with right checksums (OpenType: font file organization).</summary>
internal static class FontFile
{
    private const uint WholeFileSum = 0xB1B0AFBA;

    /// <summary>The file; <paramref name="tables"/> are in the order of their tags and <c>head</c> is among them.</summary>
    public static byte[] Write(SortedDictionary<string, byte[]> tables)
    {
        var offset = 12 + (tables.Count * 16);
        var file = new byte[offset + tables.Values.Sum(table => Padded(table.Length))];
        var power = BitOperations.Log2((uint)tables.Count);
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)((tables.Count * 16) - (16 << power)));
        var (entryAt, headAt) = (12, 0);
        foreach (var (tag, table) in tables)
        {
            table.CopyTo(file, offset);
            if (tag == "head")
            {
                // The sum over the file counts this field as nothing.
                headAt = offset;
                file.AsSpan(offset + 8, 4).Clear();
            }

            var entry = file.AsSpan(entryAt, 16);
            Encoding.ASCII.GetBytes(tag, entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Sum(file.AsSpan(offset, Padded(table.Length))));
            BinaryPrimitives.WriteUInt32BigEndian(entry[8..], (uint)offset);
            BinaryPrimitives.WriteUInt32BigEndian(entry[12..], (uint)table.Length);
            entryAt += 16;
            offset += Padded(table.Length);
        }

        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(headAt + 8), WholeFileSum - Sum(file));
        return file;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var at = 0; at < bytes.Length; at += 4)
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
        }

        return sum;
    }
}
