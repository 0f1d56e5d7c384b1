using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.Intrinsics;

namespace Reports.Drawing.Raster;

/// <summary>Some rows of a PNG, filtered and compressed on their own.</summary>
/// <param name="Deflated">Whole deflate blocks, none marked as the last.</param>
/// <param name="Checksum">Adler-32 of the bytes before compression.</param>
/// <param name="Length">How many bytes there were before compression.</param>
internal readonly record struct PngBand(ReadOnlyMemory<byte> Deflated, uint Checksum, long Length)
{
    private const int ZlibHeader = 2;

    /// <summary>Takes RGBA pixels, drops alpha, and stores each row as its difference from the row above.</summary>
    public static PngBand Of(ReadOnlySpan<byte> rgba, int width, int height)
    {
        var stride = width * 4;
        var rowLength = 1 + (width * 3);
        var row = new byte[rowLength + 16];
        using var bytes = new MemoryStream();
        int deflatedEnd;
        using (var zlib = new ZLibStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (var y = 0; y < height; y++)
            {
                // PNG 12.9, filter types: 0 none, 2 up. A band knows no row above its first.
                row[0] = (byte)(y == 0 ? 0 : 2);
                var above = y == 0 ? default : rgba.Slice((y - 1) * stride, stride);
                Filter(rgba.Slice(y * stride, stride), above, row.AsSpan(1));
                zlib.Write(row, 0, rowLength);
            }

            // A sync flush ends on a whole byte; what the stream adds afterwards is its end mark and the checksum.
            zlib.Flush();
            deflatedEnd = (int)bytes.Length;
        }

        var all = bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        var checksum = BinaryPrimitives.ReadUInt32BigEndian(all.Span[^4..]);
        return new PngBand(all[ZlibHeader..deflatedEnd], checksum, (long)rowLength * height);
    }

    private static void Filter(ReadOnlySpan<byte> here, ReadOnlySpan<byte> above, Span<byte> into)
    {
        if (here.SequenceEqual(above))
        {
            into.Clear();
            return;
        }

        var keep = Vector128.Create((byte)0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, 255, 255, 255, 255);
        var (from, to) = (0, 0);
        for (; from + 16 <= here.Length; from += 16, to += 12)
        {
            var pixels = Vector128.Create(here.Slice(from, 16));
            var change = above.IsEmpty ? pixels : pixels - Vector128.Create(above.Slice(from, 16));
            Vector128.Shuffle(change, keep).CopyTo(into[to..]);
        }

        for (; from < here.Length; from += 4, to += 3)
        {
            for (var channel = 0; channel < 3; channel++)
            {
                into[to + channel] = (byte)(here[from + channel] - (above.IsEmpty ? 0 : above[from + channel]));
            }
        }
    }
}
