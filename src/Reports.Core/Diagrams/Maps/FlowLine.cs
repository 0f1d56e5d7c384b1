namespace Reports.Core.Diagrams.Maps;

/// <summary>Short texts on one line with equal gaps; what finds no room is left to the alt text, last ones first, and noted.</summary>
internal static class FlowLine
{
    private const double Gap = 16;

    /// <summary>The items from <paramref name="x"/> on, within <paramref name="room"/> points; the others go to <paramref name="omitted"/>.</summary>
    public static IReadOnlyList<Shape> Draw(Brush brush, double x, double baseline, double room, IEnumerable<string> items, double size, Colour colour, List<OmittedPart> omitted)
    {
        var end = x + room;
        var shapes = new List<Shape>();
        var isFull = false;
        foreach (var item in items.Where(item => item.Length > 0))
        {
            var text = brush.Text(x, baseline, item, size, TextWeight.Regular, colour);
            isFull |= x + text.Width > end;
            if (isFull)
            {
                omitted.Add(new OmittedPart(OmittedKind.Words, "", item));
                continue;
            }

            shapes.Add(text);
            x += text.Width + Gap;
        }

        return shapes;
    }
}
