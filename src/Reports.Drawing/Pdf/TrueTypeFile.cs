using System.Buffers.Binary;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Reports.Drawing.Pdf;

/// <summary>Reads single tables and glyphs of a TrueType file without loading its ten megabytes.</summary>
internal sealed class TrueTypeFile : IDisposable
{
    private readonly SafeFileHandle _file;
    private readonly Dictionary<string, (long Offset, int Length)> _tables = new(StringComparer.Ordinal);
    private readonly byte[] _loca;
    private readonly bool _longOffsets;

    /// <summary>Opens the file and reads its table directory.</summary>
    public TrueTypeFile(string path)
    {
        _file = File.OpenHandle(path);
        var count = BinaryPrimitives.ReadUInt16BigEndian(Read(4, 2));
        var directory = Read(12, count * 16);
        for (var at = 0; at < directory.Length; at += 16)
        {
            var entry = directory.AsSpan(at, 16);
            _tables[Encoding.ASCII.GetString(entry[..4])] =
                (BinaryPrimitives.ReadUInt32BigEndian(entry[8..]), (int)BinaryPrimitives.ReadUInt32BigEndian(entry[12..]));
        }

        // OpenType, head: indexToLocFormat at 50; 0 = offsets halved in 16 bits, 1 = 32 bits.
        _longOffsets = BinaryPrimitives.ReadInt16BigEndian(Table("head").AsSpan(50)) == 1;
        _loca = Table("loca");
    }

    /// <summary>A whole table.</summary>
    /// <exception cref="KeyNotFoundException">The font has no such table: not one of ours.</exception>
    public byte[] Table(string tag)
    {
        var (offset, length) = _tables[tag];
        return Read(offset, length);
    }

    /// <summary>The description of one glyph as it is stored; empty for a blank one.</summary>
    public byte[] Glyph(int id)
    {
        var (from, to) = (OffsetOf(id), OffsetOf(id + 1));
        return Read(_tables["glyf"].Offset + from, (int)(to - from));
    }

    /// <inheritdoc />
    public void Dispose() => _file.Dispose();

    private long OffsetOf(int id) => _longOffsets
        ? BinaryPrimitives.ReadUInt32BigEndian(_loca.AsSpan(id * 4))
        : BinaryPrimitives.ReadUInt16BigEndian(_loca.AsSpan(id * 2)) * 2L;

    private byte[] Read(long offset, int length)
    {
        var bytes = new byte[length];
        for (var read = 0; read < length;)
        {
            var got = RandomAccess.Read(_file, bytes.AsSpan(read), offset + read);
            read += got > 0 ? got : throw new EndOfStreamException("The font file ends early; reinstall the program.");
        }

        return bytes;
    }
}
