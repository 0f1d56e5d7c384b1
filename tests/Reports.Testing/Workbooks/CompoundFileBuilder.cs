using System.Buffers.Binary;
using System.Text;

namespace Reports.Testing.Workbooks;

/// <summary>Writes the skeleton of an OLE compound file: header, one table sector, one directory with the given names.</summary>
public static class CompoundFileBuilder
{
    private const int SectorBytes = 512;
    private const int EntryBytes = 128;

    /// <summary>A compound file with a root and these streams, all empty.</summary>
    public static byte[] WithStreams(params string[] names)
    {
        string[] entries = ["Root Entry", .. names];
        var directoryBytes = ((entries.Length * EntryBytes) + SectorBytes - 1) / SectorBytes * SectorBytes;
        var file = new byte[(2 * SectorBytes) + directoryBytes];
        byte[] signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        signature.CopyTo(file, 0);
        for (var at = 0; at < entries.Length; at++)
        {
            var entry = file.AsSpan((2 * SectorBytes) + (at * EntryBytes), EntryBytes);
            var length = Encoding.Unicode.GetBytes(entries[at], entry);
            BinaryPrimitives.WriteUInt16LittleEndian(entry[64..], (ushort)(length + 2));
            entry[66] = (byte)(at == 0 ? 5 : 2);
        }

        return file;
    }
}
