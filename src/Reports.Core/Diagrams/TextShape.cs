namespace Reports.Core.Diagrams;

/// <summary>One line of text. <paramref name="Width"/> is what the measurer said, so that tests can prove it fits.</summary>
public sealed record TextShape(
    Position Baseline,
    TextAnchor Anchor,
    string Text,
    TextStyle Style,
    Colour Colour,
    double Width) : Shape
{
    /// <summary>The box the line takes: 0.88 of its size above the baseline, 0.12 below.</summary>
    public Box Bounds
    {
        get
        {
            var left = Anchor switch
            {
                TextAnchor.Start => Baseline.X,
                TextAnchor.Middle => Baseline.X - (Width / 2),
                _ => Baseline.X - Width,
            };
            return new Box(left, Baseline.Y - (Style.Size * 0.88), Width, Style.Size);
        }
    }
}
