using System.Buffers.Binary;

namespace Reports.Drawing.Pdf;

/// <summary>Glyphs put together from other glyphs (OpenType, glyf: composite glyph description).</summary>
internal static class CompositeGlyph
{
    private const int FirstPart = 10;
    private const int ArgumentsAreWords = 0x0001;
    private const int HasScale = 0x0008;
    private const int MoreParts = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;

    /// <summary>Where in <paramref name="glyph"/> the ids of its parts stand; nothing for a simple glyph.</summary>
    public static IEnumerable<int> PartPlaces(byte[] glyph)
    {
        // A negative number of contours marks a composite.
        if (glyph.Length < FirstPart || BinaryPrimitives.ReadInt16BigEndian(glyph) >= 0)
        {
            yield break;
        }

        for (int at = FirstPart, flags = MoreParts; (flags & MoreParts) != 0;)
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(glyph.AsSpan(at));
            yield return at + 2;
            at += 4 + ((flags & ArgumentsAreWords) != 0 ? 4 : 2);
            at += (flags & HasMatrix) != 0 ? 8 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasScale) != 0 ? 2 : 0;
        }
    }
}
