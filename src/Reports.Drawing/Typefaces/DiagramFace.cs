using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Reports.Core.Diagrams;
using SkiaSharp;

namespace Reports.Drawing.Typefaces;

/// <summary>One weight of the diagram typeface, its glyphs looked up once. Safe to use from several threads.</summary>
internal sealed class DiagramFace : IDisposable
{
    // Typesetters' mark for "this character is missing"; the others are for system faces that lack it too.
    private static readonly int[] ReplacementMarks = ['〓', '□', '?'];

    private readonly SKFont _probe;
    private readonly ConcurrentDictionary<int, Glyph> _beyond = new();
    private readonly uint[] _basic = new uint[0x10000];
    private readonly Glyph _replacement;

    public DiagramFace(SKTypeface typeface, TextWeight weight, string? file)
    {
        Typeface = typeface;
        Weight = weight;
        File = file;
        UnitsPerEm = typeface.UnitsPerEm;
        _probe = FontOf(typeface, UnitsPerEm);
        ReplacementMark = Array.Find(ReplacementMarks, _probe.ContainsGlyph);
        _replacement = Measured(ReplacementMark == 0 ? (ushort)0 : _probe.GetGlyph(ReplacementMark), GlyphFate.Replaced);
    }

    /// <summary>The face itself.</summary>
    public SKTypeface Typeface { get; }

    /// <summary>Which weight this face paints.</summary>
    public TextWeight Weight { get; }

    /// <summary>The TrueType file it came from; null for a system face.</summary>
    public string? File { get; }

    /// <summary>Font units in one em.</summary>
    public int UnitsPerEm { get; }

    /// <summary>The character painted in place of missing ones; 0 when the face has none fit for it.</summary>
    public int ReplacementMark { get; }

    /// <summary>A font of this face: no hinting, no rounding, so that widths grow in proportion to the size.</summary>
    public static SKFont FontOf(SKTypeface typeface, double size) => new(typeface, (float)size)
    {
        Hinting = SKFontHinting.None,
        LinearMetrics = true,
        Subpixel = true,
        Edging = SKFontEdging.Antialias,
    };

    /// <summary>The glyph for a Unicode code point, lone surrogates included.</summary>
    public Glyph GlyphOf(int codePoint)
    {
        if (codePoint >= _basic.Length)
        {
            return _beyond.GetOrAdd(codePoint, LookUp);
        }

        // Two threads may look the same character up at once: both store the same value.
        var packed = _basic[codePoint];
        return packed != 0 ? Unpack(packed) : Remember(codePoint);
    }

    /// <summary>Width of one line in font units.</summary>
    public long AdvanceOf(ReadOnlySpan<char> text)
    {
        var advance = 0L;
        for (var at = 0; at < text.Length; at++)
        {
            advance += GlyphOf(CodePoints.At(text, ref at)).Advance;
        }

        return advance;
    }

    /// <summary>One line as glyphs.</summary>
    public GlyphRun Shape(string text)
    {
        var ids = new List<ushort>(text.Length);
        var offsets = new List<int>(text.Length);
        var advance = 0L;
        for (var at = 0; at < text.Length; at++)
        {
            var glyph = GlyphOf(CodePoints.At(text, ref at));
            if (glyph.Fate != GlyphFate.Unseen)
            {
                ids.Add(glyph.Id);
                offsets.Add((int)advance);
                advance += glyph.Advance;
            }
        }

        return new GlyphRun([.. ids], [.. offsets], advance);
    }

    /// <summary>The outline of a glyph in font units, y downwards; the caller disposes it.</summary>
    public SKPath? OutlineOf(ushort glyph) => _probe.GetGlyphPath(glyph);

    /// <inheritdoc />
    public void Dispose()
    {
        _probe.Dispose();
        Typeface.Dispose();
    }

    private static Glyph Unpack(uint packed) =>
        new((ushort)packed, (ushort)((packed >> 16) & 0x1fff), (GlyphFate)((packed >> 29) & 3));

    private Glyph Remember(int codePoint)
    {
        var glyph = LookUp(codePoint);
        _basic[codePoint] = 0x80000000u | ((uint)glyph.Fate << 29) | ((uint)glyph.Advance << 16) | glyph.Id;
        return glyph;
    }

    private Glyph LookUp(int codePoint)
    {
        var category = Rune.IsValid(codePoint) ? Rune.GetUnicodeCategory(new Rune(codePoint)) : UnicodeCategory.Surrogate;
        if (CodePoints.IsUnseen(codePoint, category))
        {
            return new Glyph(0, 0, GlyphFate.Unseen);
        }

        var glyph = category == UnicodeCategory.Surrogate ? (ushort)0 : _probe.GetGlyph(codePoint);
        if (glyph == 0 && CodePoints.IsBlank(codePoint, category))
        {
            glyph = _probe.GetGlyph(' ');
        }

        return glyph == 0 ? _replacement : Measured(glyph, GlyphFate.Painted);
    }

    private Glyph Measured(ushort glyph, GlyphFate fate)
    {
        var width = Math.Round(_probe.GetGlyphWidths([glyph])[0]);
        return new Glyph(glyph, (ushort)Math.Clamp(width, 0, 0x1fff), fate);
    }
}
