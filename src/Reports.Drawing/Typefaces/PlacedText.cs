using Reports.Core.Diagrams;

namespace Reports.Drawing.Typefaces;

/// <summary>A text shape as glyphs with its place on the page.</summary>
/// <param name="Run">Glyphs, in font units.</param>
/// <param name="Left">Left end of the baseline in points.</param>
/// <param name="Scale">Points in one font unit.</param>
internal readonly record struct PlacedText(GlyphRun Run, double Left, double Scale)
{
    /// <summary>Places <paramref name="text"/> by the advance widths of its own face.</summary>
    public static PlacedText Of(TextShape text, DiagramFace face)
    {
        var run = face.Shape(text.Text);
        var scale = text.Style.Size / face.UnitsPerEm;
        var width = run.Advance * scale;
        var left = text.Anchor switch
        {
            TextAnchor.Start => text.Baseline.X,
            TextAnchor.Middle => text.Baseline.X - (width / 2),
            _ => text.Baseline.X - width,
        };
        return new PlacedText(run, left, scale);
    }
}
