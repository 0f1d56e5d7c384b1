namespace Reports.Core.Diagrams.Maps;

/// <summary>One mark with its words.</summary>
/// <param name="MarkWidth">Width of the mark with the space after it.</param>
/// <param name="Words">The words.</param>
/// <param name="Mark">Draws the mark, its left end and baseline given.</param>
internal sealed record LegendItem(double MarkWidth, string Words, Func<double, double, IEnumerable<Shape>> Mark)
{
    /// <summary>An item without a mark.</summary>
    public static LegendItem Plain(string words) => new(0, words, (_, _) => []);

    /// <summary>Width of mark and words.</summary>
    public double Width(Brush brush, double size) => MarkWidth + brush.Width(Words, size, TextWeight.Regular);

    /// <summary>The item at a place.</summary>
    public IEnumerable<Shape> Draw(Brush brush, double x, double baseline, double size) =>
        [.. Mark(x, baseline), brush.Text(x + MarkWidth, baseline, Words, size, TextWeight.Regular, Palette.Ink)];
}
