namespace Reports.Core.Diagrams;

/// <summary>A figure as data: everything is decided, a painter only paints.</summary>
/// <param name="Name">Lasting name: <c>map</c>, <c>categories</c>, <c>elements</c>.</param>
/// <param name="Width">Page width in points.</param>
/// <param name="Height">Page height in points.</param>
/// <param name="Title">The figure's title.</param>
/// <param name="AltText">Two or three sentences from the data, for people who cannot see it.</param>
/// <param name="Shapes">What to paint, bottom to top.</param>
/// <param name="Shortened">Texts that ended in …; empty when everything fits.</param>
/// <param name="Step">Which fitting step was reached, from 0 (nothing was tightened).</param>
public sealed record DiagramLayout(
    string Name,
    double Width,
    double Height,
    string Title,
    string AltText,
    IReadOnlyList<Shape> Shapes,
    IReadOnlyList<ShortenedText> Shortened,
    int Step)
{
    /// <summary>What it leaves out or shows otherwise than typed; empty when it shows everything.</summary>
    public IReadOnlyList<OmittedPart> Omitted { get; init; } = [];

    /// <summary>All shapes that paint, groups opened, bottom to top.</summary>
    public IEnumerable<Shape> Flat() => Flatten(Shapes);

    /// <summary>All groups, outer before inner.</summary>
    public IEnumerable<GroupShape> Groups() => GroupsIn(Shapes);

    /// <summary>Smallest text in points; 0 when the figure has no text.</summary>
    public double SmallestText => Flat().OfType<TextShape>().Select(text => text.Style.Size).DefaultIfEmpty().Min();

    /// <summary>The same figure with the characters that its typeface lacks noted.</summary>
    internal DiagramLayout NotingMissing(ITextMeasurer measurer) =>
        MissingCharacters.In(Shapes, measurer) is { Count: > 0 } missing ? this with { Omitted = [.. Omitted, .. missing] } : this;

    private static IEnumerable<Shape> Flatten(IEnumerable<Shape> shapes) =>
        shapes.SelectMany(shape => shape is GroupShape group ? Flatten(group.Shapes) : [shape]);

    private static IEnumerable<GroupShape> GroupsIn(IEnumerable<Shape> shapes) =>
        shapes.OfType<GroupShape>().SelectMany(group => GroupsIn(group.Shapes).Prepend(group));
}
