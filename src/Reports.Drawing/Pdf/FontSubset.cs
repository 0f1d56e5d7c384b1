using System.Buffers.Binary;

namespace Reports.Drawing.Pdf;

/// <summary>A small TrueType font with the used glyphs of a large one.</summary>
/// <param name="Font">The font file.</param>
/// <param name="NewIds">New glyph id of each old one.</param>
internal sealed record FontSubset(byte[] Font, IReadOnlyDictionary<ushort, ushort> NewIds)
{
    /// <summary>
    /// Takes the glyphs of <paramref name="characters"/> (code point to glyph id) and glyph 0.
    /// </summary>
    /// <remarks>
    /// The new character map holds these characters only. In the whole face 一 and the radical ⼀ share a glyph, and Skia would
    /// write the lower code point, the radical, into the PDF's text.
    /// </remarks>
    public static FontSubset Of(TrueTypeFile source, IReadOnlyDictionary<int, ushort> characters)
    {
        var order = characters.Values.Append((ushort)0).Distinct().Order().ToList();
        var newIds = order.Select((old, at) => (old, at)).ToDictionary(pair => pair.old, pair => (ushort)pair.at);
        var glyphs = order.ConvertAll(id => SimpleGlyph(source, id));
        return new FontSubset(FontFile.Write(Tables(source, characters, order, newIds, glyphs)), newIds);
    }

    /// <summary>A glyph with outlines of its own. Noto Sans SC has no others, so parts of glyphs need not be followed.</summary>
    private static byte[] SimpleGlyph(TrueTypeFile source, ushort id)
    {
        // OpenType, glyf: a negative number of contours marks a glyph made of other glyphs.
        var glyph = source.Glyph(id);
        return glyph.Length == 0 || BinaryPrimitives.ReadInt16BigEndian(glyph) >= 0
            ? glyph
            : throw new InvalidOperationException($"Glyph {id} is made of other glyphs; {nameof(FontSubset)} must learn to follow them.");
    }

    private static SortedDictionary<string, byte[]> Tables(
        TrueTypeFile source,
        IReadOnlyDictionary<int, ushort> characters,
        List<ushort> order,
        Dictionary<ushort, ushort> newIds,
        List<byte[]> glyphs)
    {
        var (glyf, loca) = Outlines(glyphs);
        var head = source.Table("head");
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        var maxp = source.Table("maxp");
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)glyphs.Count);
        var hhea = source.Table("hhea");
        var hmtx = Widths(source.Table("hmtx"), BinaryPrimitives.ReadUInt16BigEndian(hhea.AsSpan(34)), order);
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)glyphs.Count);
        return new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["OS/2"] = source.Table("OS/2"),
            ["cmap"] = CharacterMap(characters, newIds),
            ["glyf"] = glyf,
            ["head"] = head,
            ["hhea"] = hhea,
            ["hmtx"] = hmtx,
            ["loca"] = loca,
            ["maxp"] = maxp,
            ["name"] = source.Table("name"),
            ["post"] = source.Table("post"),
        };
    }

    private static (byte[] Glyf, byte[] Loca) Outlines(List<byte[]> glyphs)
    {
        using var glyf = new MemoryStream();
        var loca = new byte[(glyphs.Count + 1) * 4];
        for (var at = 0; at < glyphs.Count; at++)
        {
            glyf.Write(glyphs[at]);
            while (glyf.Length % 4 != 0)
            {
                glyf.WriteByte(0);
            }

            BinaryPrimitives.WriteUInt32BigEndian(loca.AsSpan((at + 1) * 4), (uint)glyf.Length);
        }

        return (glyf.ToArray(), loca);
    }

    /// <summary>Advance width and left side bearing of each kept glyph (OpenType, hmtx).</summary>
    private static byte[] Widths(byte[] all, int fullRecords, List<ushort> order)
    {
        var kept = new byte[order.Count * 4];
        for (var at = 0; at < order.Count; at++)
        {
            int id = order[at];
            var width = all.AsSpan(Math.Min(id, fullRecords - 1) * 4, 2);
            var bearing = id < fullRecords
                ? all.AsSpan((id * 4) + 2, 2)
                : all.AsSpan((fullRecords * 4) + ((id - fullRecords) * 2), 2);
            width.CopyTo(kept.AsSpan(at * 4));
            bearing.CopyTo(kept.AsSpan((at * 4) + 2));
        }

        return kept;
    }

    /// <summary>One group for each character (OpenType, cmap: format 12 for platform 3, encoding 10).</summary>
    private static byte[] CharacterMap(IReadOnlyDictionary<int, ushort> characters, Dictionary<ushort, ushort> newIds)
    {
        const int Header = 12;
        var sorted = characters.OrderBy(pair => pair.Key).ToList();
        var length = 16 + (sorted.Count * 12);
        var map = new byte[Header + length];
        BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan(2), 1);
        BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan(4), 3);
        BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan(6), 10);
        BinaryPrimitives.WriteUInt32BigEndian(map.AsSpan(8), Header);
        BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan(Header), 12);
        BinaryPrimitives.WriteUInt32BigEndian(map.AsSpan(Header + 4), (uint)length);
        BinaryPrimitives.WriteUInt32BigEndian(map.AsSpan(Header + 12), (uint)sorted.Count);
        for (var at = 0; at < sorted.Count; at++)
        {
            var group = map.AsSpan(Header + 16 + (at * 12));
            BinaryPrimitives.WriteUInt32BigEndian(group, (uint)sorted[at].Key);
            BinaryPrimitives.WriteUInt32BigEndian(group[4..], (uint)sorted[at].Key);
            BinaryPrimitives.WriteUInt32BigEndian(group[8..], newIds[sorted[at].Value]);
        }

        return map;
    }
}
