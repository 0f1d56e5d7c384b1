using System.Buffers.Binary;

namespace Reports.Excel.Reading;

/// <summary>The checksum of zip entries, eight bytes at a time; the framework's own zip reader does not compare it.</summary>
internal static class Crc32
{
    // PKWARE APPNOTE 4.4.7: the reflected polynomial 0xEDB88320.
    private static readonly uint[][] Tables = BuildTables();

    /// <summary>Continues <paramref name="crc"/> (0 to begin with) over <paramref name="bytes"/>.</summary>
    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        var tables = Tables;
        uint[] t0 = tables[0], t1 = tables[1], t2 = tables[2], t3 = tables[3];
        uint[] t4 = tables[4], t5 = tables[5], t6 = tables[6], t7 = tables[7];
        crc = ~crc;
        while (bytes.Length >= 8)
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ crc;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = t7[(byte)low] ^ t6[(byte)(low >> 8)] ^ t5[(byte)(low >> 16)] ^ t4[low >> 24]
                ^ t3[(byte)high] ^ t2[(byte)(high >> 8)] ^ t1[(byte)(high >> 16)] ^ t0[high >> 24];
            bytes = bytes[8..];
        }

        foreach (var value in bytes)
        {
            crc = t0[(byte)(crc ^ value)] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint[][] BuildTables()
    {
        var tables = new uint[8][];
        for (var table = 0; table < 8; table++)
        {
            tables[table] = new uint[256];
            for (var value = 0u; value < 256; value++)
            {
                tables[table][value] = table == 0 ? OfByte(value) : Next(tables[table - 1][value], tables[0]);
            }
        }

        return tables;
    }

    private static uint Next(uint crc, uint[] first) => (crc >> 8) ^ first[(byte)crc];

    private static uint OfByte(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 0 ? value >> 1 : 0xEDB88320 ^ (value >> 1);
        }

        return value;
    }
}
