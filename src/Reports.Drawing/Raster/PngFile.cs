using System.Buffers.Binary;

namespace Reports.Drawing.Raster;

/// <summary>Joins compressed bands to a PNG file: 8-bit RGB or palette with its size on paper and nothing that changes from run to run.</summary>
internal static class PngFile
{
    private const uint AdlerModulus = 65521;

    // PNG 11.2.1, colour types.
    private const byte RgbColour = 2;
    private const byte PaletteColour = 3;

    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];
    private static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(CrcOf)];

    /// <summary>The file's bytes.</summary>
    /// <param name="width">Pixels across.</param>
    /// <param name="height">Pixels down.</param>
    /// <param name="dpi">Pixels an inch.</param>
    /// <param name="bands">The rows.</param>
    /// <param name="palette">The colours that the rows hold places of; null when they hold RGB.</param>
    public static byte[] Write(int width, int height, int dpi, IReadOnlyList<PngBand> bands, ColourPalette? palette = null)
    {
        using var file = new MemoryStream();
        file.Write(Signature);

        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, palette is null ? RgbColour : PaletteColour);
        Chunk(file, "IHDR"u8, header);
        Chunk(file, "sRGB"u8, [0]);

        // PNG 11.3.5.3: pixels a metre, both ways, unit 1 = metre.
        var perMetre = (int)Math.Round(dpi / 0.0254);
        var size = new byte[9];
        BinaryPrimitives.WriteInt32BigEndian(size, perMetre);
        BinaryPrimitives.WriteInt32BigEndian(size.AsSpan(4), perMetre);
        size[8] = 1;
        Chunk(file, "pHYs"u8, size);
        if (palette is not null)
        {
            Chunk(file, "PLTE"u8, [.. palette.Colours.SelectMany(colour => new[] { (byte)colour, (byte)(colour >> 8), (byte)(colour >> 16) })]);
        }

        Chunk(file, "IDAT"u8, Join(bands));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static byte[] Join(IReadOnlyList<PngBand> bands)
    {
        using var stream = new MemoryStream();
        stream.Write([0x78, 0x01]);
        var checksum = 1u;
        foreach (var band in bands)
        {
            stream.Write(band.Deflated.Span);
            checksum = Combine(checksum, band.Checksum, band.Length);
        }

        // An empty last block with fixed codes, then Adler-32 of everything (RFC 1950, RFC 1951).
        stream.Write([0x03, 0x00]);
        var end = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(end, checksum);
        stream.Write(end);
        return stream.ToArray();
    }

    /// <summary>Adler-32 of two texts in a row from their own checksums and the second one's length.</summary>
    private static uint Combine(uint first, uint second, long secondLength)
    {
        var length = (ulong)secondLength % AdlerModulus;
        ulong firstLow = first & 0xffff, firstHigh = first >> 16, secondLow = second & 0xffff, secondHigh = second >> 16;
        var low = (firstLow + secondLow + AdlerModulus - 1) % AdlerModulus;
        var high = (firstHigh + secondHigh + (length * (firstLow + AdlerModulus - 1))) % AdlerModulus;
        return (uint)((high << 16) | low);
    }

    private static void Chunk(MemoryStream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(type);
        file.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc(Crc(uint.MaxValue, type), content));
        file.Write(number);
    }

    private static uint Crc(uint crc, ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            crc = CrcTable[(byte)(crc ^ value)] ^ (crc >> 8);
        }

        return crc;
    }

    private static uint CrcOf(int value)
    {
        var crc = (uint)value;
        for (var bit = 0; bit < 8; bit++)
        {
            crc = (crc & 1) != 0 ? 0xEDB88320u ^ (crc >> 1) : crc >> 1;
        }

        return crc;
    }
}
