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

    // Each level more takes a quarter more time for a fortieth less.
    private static readonly ZLibCompressionOptions Compact = new() { CompressionLevel = 2 };
    private static readonly ZLibCompressionOptions Quick = new() { CompressionLevel = 1 };

    /// <summary>Takes opaque RGBA pixels and stores them as RGB.</summary>
    public static PngBand Of(ReadOnlySpan<byte> rgba, int width, int height)
    {
        var stride = width * 4;
        var rowLength = 1 + (width * 3);
        var row = new byte[rowLength + 16];
        using var bytes = new MemoryStream();
        using (var zlib = new ZLibStream(bytes, Quick, leaveOpen: true))
        {
            for (var y = 0; y < height; y++)
            {
                // PNG 9.2, filter types: 0 as it is, 2 difference from the row above. Flat drawings compress best as they are,
                // but a row that repeats the one above is all zeros as a difference.
                var here = rgba.Slice(y * stride, stride);
                var repeats = y > 0 && here.SequenceEqual(rgba.Slice((y - 1) * stride, stride));
                row[0] = (byte)(repeats ? 2 : 0);
                if (repeats)
                {
                    row.AsSpan(1).Clear();
                }
                else
                {
                    DropAlpha(here, row.AsSpan(1));
                }

                zlib.Write(row, 0, rowLength);
            }

            zlib.Flush();
            return Of(bytes, zlib, (long)rowLength * height);
        }
    }

    /// <summary>Stores the places of pixels in a palette, a byte each.</summary>
    public static PngBand Of(ColourImage image, ColourPalette palette, int width)
    {
        var places = new byte[image.Colours.Count];
        for (var colour = 0; colour < places.Length; colour++)
        {
            places[colour] = palette[image.Colours[colour]];
        }

        // The first byte of a row names its filter: 0, as it is.
        var row = new byte[1 + width];
        var pixels = image.Pixels;
        using var bytes = new MemoryStream();
        using (var zlib = new ZLibStream(bytes, Compact, leaveOpen: true))
        {
            for (var at = 0; at < pixels.Length; at += width)
            {
                var here = pixels.Slice(at, width);
                for (var x = 0; x < here.Length; x++)
                {
                    row[x + 1] = places[here[x]];
                }

                zlib.Write(row);
            }

            zlib.Flush();
            return Of(bytes, zlib, (long)row.Length * (pixels.Length / width));
        }
    }

    // A sync flush ends on a whole byte; what the stream adds when it is closed is its end mark and the checksum.
    private static PngBand Of(MemoryStream bytes, ZLibStream flushed, long length)
    {
        var end = (int)bytes.Length;
        flushed.Dispose();
        var all = bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        return new PngBand(all[ZlibHeader..end], BinaryPrimitives.ReadUInt32BigEndian(all.Span[^4..]), length);
    }

    private static void DropAlpha(ReadOnlySpan<byte> rgba, Span<byte> rgb)
    {
        var keep = Vector128.Create((byte)0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, 255, 255, 255, 255);
        var (from, to) = (0, 0);
        for (; from + 16 <= rgba.Length; from += 16, to += 12)
        {
            Vector128.Shuffle(Vector128.Create(rgba.Slice(from, 16)), keep).CopyTo(rgb[to..]);
        }

        for (; from < rgba.Length; from += 4, to += 3)
        {
            rgba.Slice(from, 3).CopyTo(rgb[to..]);
        }
    }
}
