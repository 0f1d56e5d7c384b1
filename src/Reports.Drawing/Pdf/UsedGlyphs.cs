using Reports.Core.Diagrams;
using Reports.Drawing.Raster;
using Reports.Drawing.Typefaces;
using SkiaSharp;

namespace Reports.Drawing.Pdf;

/// <summary>Faces cut down to the glyphs of some layouts. A system stand-in has no file to cut and is used whole.</summary>
internal sealed class UsedGlyphs : IGlyphSource, IDisposable
{
    private readonly DiagramFonts _fonts;
    private readonly Dictionary<TextWeight, (FontSubset Subset, SKTypeface Typeface)> _subsets = [];

    /// <summary>Cuts the faces that <paramref name="layouts"/> use.</summary>
    public UsedGlyphs(IReadOnlyList<DiagramLayout> layouts, DiagramFonts fonts)
    {
        _fonts = fonts;
        foreach (var texts in layouts.SelectMany(layout => layout.Flat()).OfType<TextShape>().GroupBy(text => text.Style.Weight))
        {
            var face = fonts[texts.Key];
            if (face.File is null)
            {
                continue;
            }

            using var file = new TrueTypeFile(face.File);
            var subset = FontSubset.Of(file, CharactersOf(texts, face));
            using var bytes = SKData.CreateCopy(subset.Font);
            var typeface = SKTypeface.FromData(bytes) ?? throw new InvalidOperationException("Skia refuses the reduced font.");
            _subsets.Add(texts.Key, (subset, typeface));
        }
    }

    /// <inheritdoc />
    public DiagramFace FaceOf(TextWeight weight) => _fonts[weight];

    /// <inheritdoc />
    public SKTypeface TypefaceOf(TextWeight weight) =>
        _subsets.TryGetValue(weight, out var cut) ? cut.Typeface : _fonts[weight].Typeface;

    /// <inheritdoc />
    public ushort[] Translate(TextWeight weight, ushort[] glyphs) =>
        _subsets.TryGetValue(weight, out var cut) ? Array.ConvertAll(glyphs, id => cut.Subset.NewIds[id]) : glyphs;

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var (_, typeface) in _subsets.Values)
        {
            typeface.Dispose();
        }
    }

    private static SortedDictionary<int, ushort> CharactersOf(IEnumerable<TextShape> texts, DiagramFace face)
    {
        var characters = new SortedDictionary<int, ushort>();
        foreach (var text in texts.Select(shape => shape.Text))
        {
            for (var at = 0; at < text.Length; at++)
            {
                var codePoint = CodePoints.At(text, ref at);
                var glyph = face.GlyphOf(codePoint);
                if (glyph.Fate == GlyphFate.Unseen)
                {
                    continue;
                }

                // What stands in for a character is also what the PDF's text says.
                var shown = glyph.Fate == GlyphFate.Replaced ? face.ReplacementMark
                    : glyph.Id == face.GlyphOf(' ').Id ? ' '
                    : codePoint;
                characters[shown] = glyph.Id;
            }
        }

        return characters;
    }
}
