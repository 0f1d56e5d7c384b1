using Reports.Core.Diagrams.Maps;
using Reports.Core.Model;
using static System.FormattableString;

namespace Reports.Core.Diagrams.Figures;

/// <summary>An A4 lying page for a figure: title, subtitle, footer with number of scenes, date and hash, and what is drawn between.</summary>
internal sealed class FigurePage
{
    /// <summary>Width of the page.</summary>
    public const double Width = 841.89;

    /// <summary>Height of the page.</summary>
    public const double Height = 595.28;

    /// <summary>Left and right margin.</summary>
    public const double Margin = 32;

    /// <summary>Where the content begins.</summary>
    public const double Top = 82;

    /// <summary>Where the content ends.</summary>
    public const double Bottom = Height - 40;

    /// <summary>Width between the margins.</summary>
    public const double ContentWidth = Width - (2 * Margin);

    private readonly List<Shape> _shapes = [];
    private readonly List<OmittedPart> _omitted = [];

    /// <summary>A page with these lines at its head.</summary>
    public FigurePage(Brush brush, string title, IEnumerable<string> subtitle)
    {
        Brush = brush;
        Title = title;
        var size = 18.0;
        while (size > 11 && brush.Width(title, size, TextWeight.Bold) > ContentWidth)
        {
            size -= 0.5;
        }

        _shapes.Add(brush.Text(Margin, 46, title, size, TextWeight.Bold, Palette.Ink));
        _shapes.AddRange(FlowLine.Draw(brush, Margin, 62, ContentWidth, subtitle, 8.5, Palette.Ink2, _omitted));
    }

    /// <summary>Makes texts.</summary>
    public Brush Brush { get; }

    /// <summary>Title of the page.</summary>
    public string Title { get; }

    /// <summary>Texts that ended in ….</summary>
    public List<ShortenedText> Shortened { get; } = [];

    /// <summary>Adds shapes.</summary>
    public void Add(params IEnumerable<Shape> shapes) => _shapes.AddRange(shapes);

    /// <summary>Adds a line of text.</summary>
    public TextShape Text(double x, double baseline, string text, double size, TextWeight weight, Colour colour, TextAnchor anchor = TextAnchor.Start)
    {
        var shape = Brush.Text(x, baseline, text, size, weight, colour, anchor);
        _shapes.Add(shape);
        return shape;
    }

    /// <summary>Adds a line of text cut to a width; what is cut is noted.</summary>
    public void Fitted(double x, double baseline, double width, string text, double size, TextWeight weight, Colour colour)
    {
        var (lines, isShort) = TextWrap.Wrap(text, width, new TextStyle(size, weight), 1, Brush.Measurer);
        if (lines.Count > 0)
        {
            Text(x, baseline, lines[0], size, weight, colour);
        }

        if (isShort)
        {
            Shortened.Add(new ShortenedText("text", text, lines[0]));
        }
    }

    /// <summary>A heading over a rule, its unit at the right.</summary>
    public void Heading(double x, double baseline, double width, string text, string unit)
    {
        Text(x, baseline, text, 9.5, TextWeight.Bold, Palette.Ink);
        if (unit.Length > 0)
        {
            Text(x + width, baseline, unit, 8.5, TextWeight.Regular, Palette.Ink2, TextAnchor.End);
        }

        _shapes.Add(new PathShape([new(x, baseline + 6), new(x + width, baseline + 6)], false, 0, null, Stroke.Solid(Palette.Edge, 0.75)));
    }

    /// <summary>The finished page.</summary>
    public DiagramLayout Done(string name, string altText, IndustryMap map, DateOnly date, string dataHash, int number, int count)
    {
        var paging = count > 1 ? Invariant($"A4 横向　第{number}页，共{count}页") : "A4 横向";
        var end = Text(Width - Margin, Height - 23, paging, 8, TextWeight.Regular, Palette.Ink3, TextAnchor.End);
        _shapes.AddRange(FlowLine.Draw(Brush, Margin, Height - 23, ContentWidth - end.Width - 16, MapWords.Footer(map, date, dataHash), 8, Palette.Ink3, _omitted));
        return new DiagramLayout(number == 1 ? name : Invariant($"{name}-{number}"), Width, Height, Title, altText, [.. _shapes], Shortened, 0) { Omitted = _omitted }.NotingMissing(Brush.Measurer);
    }
}
