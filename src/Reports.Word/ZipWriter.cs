using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Reports.Word;

/// <summary>
/// Writes a zip (APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16) of entries that were packed before: those of a document are packed side by
/// side. Every entry bears the earliest time a zip can hold, so the same entries give the same bytes.
/// </summary>
internal sealed class ZipWriter(Stream output)
{
    private const ushort Version = 20;
    private const ushort Deflated = 8;

    // The first of January 1980.
    private const ushort EarliestDate = 0x21;
    private const int LocalHeader = 30;
    private const int CentralHeader = 46;
    private const int EndRecord = 22;

    private readonly ArrayBufferWriter<byte> _directory = new();
    private uint _offset;
    private ushort _entries;

    /// <summary>Writes an entry.</summary>
    /// <param name="name">Its path, in ASCII.</param>
    /// <param name="part">What it holds.</param>
    internal void Add(string name, PackedPart part)
    {
        var path = Encoding.ASCII.GetBytes(name);
        var local = new byte[LocalHeader];
        BinaryPrimitives.WriteUInt32LittleEndian(local, 0x04034b50);
        Describe(local.AsSpan(4), path, part);
        output.Write(local);
        output.Write(path);
        output.Write(part.Deflated.Span);

        var central = new byte[CentralHeader];
        BinaryPrimitives.WriteUInt32LittleEndian(central, 0x02014b50);
        BinaryPrimitives.WriteUInt16LittleEndian(central.AsSpan(4), Version);
        Describe(central.AsSpan(6), path, part);
        BinaryPrimitives.WriteUInt32LittleEndian(central.AsSpan(42), _offset);
        _directory.Write(central);
        _directory.Write(path);
        _offset += (uint)(LocalHeader + path.Length + part.Deflated.Length);
        _entries++;
    }

    /// <summary>Writes the directory; nothing can be added afterwards.</summary>
    internal void Finish()
    {
        var end = new byte[EndRecord];
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054b50);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), _entries);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), _entries);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), (uint)_directory.WrittenCount);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(16), _offset);
        output.Write(_directory.WrittenSpan);
        output.Write(end);
    }

    // What both headers say of an entry, in the same order.
    private static void Describe(Span<byte> header, byte[] path, PackedPart part)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(header, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], Deflated);
        BinaryPrimitives.WriteUInt16LittleEndian(header[8..], EarliestDate);
        BinaryPrimitives.WriteUInt32LittleEndian(header[10..], part.Checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(header[14..], (uint)part.Deflated.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(header[18..], part.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(header[22..], (ushort)path.Length);
    }
}
