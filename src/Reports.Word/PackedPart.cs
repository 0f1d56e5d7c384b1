using System.Buffers.Binary;
using System.IO.Compression;

namespace Reports.Word;

/// <summary>The bytes of a part as a zip holds them.</summary>
/// <param name="Deflated">Compressed (RFC 1951).</param>
/// <param name="Checksum">CRC-32 of the bytes before compression.</param>
/// <param name="Length">How many bytes there were before compression.</param>
internal sealed record PackedPart(ReadOnlyMemory<byte> Deflated, uint Checksum, uint Length)
{
    // RFC 1952: a gzip file is a header of ten bytes, the compressed bytes, then checksum and length.
    private const int GzipHeader = 10;
    private const int GzipTrailer = 8;

    // XML of a report packs to a thirtieth; higher levels take twice the time for a tenth less.
    private static readonly ZLibCompressionOptions Markup = new() { CompressionLevel = 4 };

    // A picture is already packed.
    private static readonly ZLibCompressionOptions Stored = new() { CompressionLevel = 0 };

    /// <summary>Packs what <paramref name="write"/> writes, while it writes.</summary>
    internal static PackedPart Of(Action<Stream> write) => Of(write, Markup);

    /// <summary>Packs bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="areSmall">Whether they are packed already.</param>
    internal static PackedPart Of(byte[] bytes, bool areSmall = false) => Of(stream => stream.Write(bytes), areSmall ? Stored : Markup);

    /// <summary>The bytes before compression.</summary>
    internal byte[] Unpack()
    {
        var bytes = new byte[Length];
        using var packed = new MemoryStream(Deflated.ToArray(), writable: false);
        using var stream = new DeflateStream(packed, CompressionMode.Decompress);
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static PackedPart Of(Action<Stream> write, ZLibCompressionOptions options)
    {
        // Gzip, because it brings the checksum that a zip wants.
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, options, leaveOpen: true))
        {
            write(gzip);
        }

        var file = memory.GetBuffer().AsMemory(0, (int)memory.Length);
        var trailer = file.Span[^GzipTrailer..];
        return new PackedPart(
            file[GzipHeader..^GzipTrailer],
            BinaryPrimitives.ReadUInt32LittleEndian(trailer),
            BinaryPrimitives.ReadUInt32LittleEndian(trailer[4..]));
    }
}
