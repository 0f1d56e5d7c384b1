namespace Reports.Core.Diagrams.Maps;

/// <summary>Short texts on one line with equal gaps; what finds no room is left to the alt text, last ones first.</summary>
internal static class FlowLine
{
    private const double Gap = 16;

    /// <summary>The items from <paramref name="x"/> on, within <paramref name="room"/> points.</summary>
    public static IEnumerable<Shape> Draw(Brush brush, double x, double baseline, double room, IEnumerable<string> items, double size, Colour colour)
    {
        var end = x + room;
        foreach (var item in items.Where(item => item.Length > 0))
        {
            var text = brush.Text(x, baseline, item, size, TextWeight.Regular, colour);
            if (x + text.Width > end)
            {
                yield break;
            }

            yield return text;
            x += text.Width + Gap;
        }
    }
}
