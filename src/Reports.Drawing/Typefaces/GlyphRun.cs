namespace Reports.Drawing.Typefaces;

/// <summary>One line of text as glyphs of one face.</summary>
/// <param name="Ids">Glyph ids, left to right.</param>
/// <param name="Offsets">Where each glyph starts, in font units from the left end.</param>
/// <param name="Advance">Width of the line in font units.</param>
internal readonly record struct GlyphRun(ushort[] Ids, int[] Offsets, long Advance);
