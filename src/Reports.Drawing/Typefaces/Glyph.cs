namespace Reports.Drawing.Typefaces;

/// <summary>What one character is painted with: a glyph of the face and its advance in font units.</summary>
/// <param name="Id">Glyph id in the face.</param>
/// <param name="Advance">How far the next glyph moves, in font units.</param>
/// <param name="Fate">Whether the face has the character at all.</param>
internal readonly record struct Glyph(ushort Id, ushort Advance, GlyphFate Fate);
