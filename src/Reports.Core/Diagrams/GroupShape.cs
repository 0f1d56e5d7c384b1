namespace Reports.Core.Diagrams;

/// <summary>Shapes that belong together and have a meaning of their own, e.g. one scene card.</summary>
/// <param name="Id">Lasting id for links and clicks, e.g. <c>scene-QB02-A-1-1</c>; unique in the layout.</param>
/// <param name="Kind">What it is: <c>card</c>, <c>cell</c>, <c>link</c>, <c>legend</c>, <c>header</c> …</param>
/// <param name="Title">Short text for a pointer or a screen reader.</param>
/// <param name="Description">Full text, with everything that had to be shortened.</param>
/// <param name="Bounds">The box its shapes lie in.</param>
/// <param name="Shapes">What to paint.</param>
public sealed record GroupShape(
    string Id,
    string Kind,
    string Title,
    string Description,
    Box Bounds,
    IReadOnlyList<Shape> Shapes) : Shape;
