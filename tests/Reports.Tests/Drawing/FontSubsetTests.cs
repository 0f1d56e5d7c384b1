using System.Buffers.Binary;
using CsCheck;
using Reports.Core.Diagrams;
using Reports.Drawing.Pdf;
using Reports.Drawing.Typefaces;
using SkiaSharp;

namespace Reports.Tests.Drawing;

public class FontSubsetTests
{
    private static readonly DiagramFace Face = Fonts.Shipped[TextWeight.Regular];

    [Fact]
    public void Any_characters_keep_their_outlines_and_widths() =>
        Gen.OneOf(Gen.Char['!', 'ƿ'], Gen.Char['　', '㏿'], Gen.Char['一', '龥']).Array[1, 40].Sample(
            chars =>
            {
                using var cut = Cut(chars.Select(character => (int)character));
                using var font = DiagramFace.FontOf(cut, Face.UnitsPerEm);
                foreach (var character in chars.Where(character => Face.GlyphOf(character).Fate == GlyphFate.Painted))
                {
                    var (before, after) = (Face.GlyphOf(character).Id, font.GetGlyph(character));
                    using var was = Face.OutlineOf(before);
                    using var isNow = font.GetGlyphPath(after);
                    Assert.Equal(was?.ToSvgPathData(), isNow?.ToSvgPathData());
                    Assert.Equal(Face.GlyphOf(character).Advance, font.GetGlyphWidths([after])[0], 0.01);
                }
            },
            iter: 50);

    [Theory]
    [InlineData(TextWeight.Regular)]
    [InlineData(TextWeight.Medium)]
    [InlineData(TextWeight.Bold)]
    public void The_whole_face_can_be_copied_so_no_glyph_is_made_of_others(TextWeight weight)
    {
        var face = Fonts.Shipped[weight];
        using var file = new TrueTypeFile(face.File!);

        // Any code point will do: this is about the glyphs.
        var subset = FontSubset.Of(file, Enumerable.Range(1, face.Typeface.GlyphCount - 1).ToDictionary(id => id, id => (ushort)id));

        Assert.Equal(face.Typeface.GlyphCount, subset.NewIds.Count);
    }

    [Fact]
    public void Only_the_characters_asked_for_are_in_the_map()
    {
        using var cut = Cut(['一', '中']);
        using var font = DiagramFace.FontOf(cut, 10);

        Assert.Equal(3, cut.GlyphCount);
        Assert.True(font.ContainsGlyph('一'));
        Assert.False(font.ContainsGlyph('⼀'));
        Assert.False(font.ContainsGlyph('国'));
    }

    [Fact]
    public void The_checksums_add_up_to_what_the_format_demands()
    {
        using var file = new TrueTypeFile(Face.File!);
        var font = FontSubset.Of(file, new Dictionary<int, ushort> { ['中'] = Face.GlyphOf('中').Id }).Font;
        var sum = 0u;
        for (var at = 0; at < font.Length; at += 4)
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(at));
        }

        Assert.Equal(0xB1B0AFBA, sum);
        Assert.True(font.Length < 6000);
    }

    private static SKTypeface Cut(IEnumerable<int> characters)
    {
        using var file = new TrueTypeFile(Face.File!);
        var subset = FontSubset.Of(
            file,
            characters.Where(character => Face.GlyphOf(character).Fate == GlyphFate.Painted)
                .Distinct()
                .ToDictionary(character => character, character => Face.GlyphOf(character).Id));
        using var bytes = SKData.CreateCopy(subset.Font);
        return SKTypeface.FromData(bytes);
    }
}
