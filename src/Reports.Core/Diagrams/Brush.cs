namespace Reports.Core.Diagrams;

/// <summary>Makes text shapes whose width the measurer gave.</summary>
internal sealed class Brush(ITextMeasurer measurer)
{
    /// <summary>The measurer.</summary>
    public ITextMeasurer Measurer => measurer;

    /// <summary>One line of text.</summary>
    public TextShape Text(double x, double baseline, string text, double size, TextWeight weight, Colour colour, TextAnchor anchor = TextAnchor.Start)
    {
        var style = new TextStyle(size, weight);
        return new TextShape(new Position(x, baseline), anchor, text, style, colour, measurer.Width(text, style));
    }

    /// <summary>Width of a line.</summary>
    public double Width(string text, double size, TextWeight weight) => measurer.Width(text, new TextStyle(size, weight));
}
