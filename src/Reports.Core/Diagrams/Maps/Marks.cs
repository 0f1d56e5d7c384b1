using Reports.Core.Model;

namespace Reports.Core.Diagrams.Maps;

/// <summary>Small marks that carry meaning without colour: stars and status circles.</summary>
internal static class Marks
{
    /// <summary>A five-pointed star, filled or only outlined.</summary>
    public static PathShape Star(double x, double y, double radius, bool isFilled) => new(
        [.. Enumerable.Range(0, 10).Select(i =>
        {
            var angle = (Math.PI * i / 5) - (Math.PI / 2);
            var reach = i % 2 == 0 ? radius : radius * 0.42;
            return new Position(Math.Round(x + (reach * Math.Cos(angle)), 3), Math.Round(y + (reach * Math.Sin(angle)), 3));
        })],
        true,
        0,
        isFilled ? Palette.Ink : Palette.White,
        Stroke.Solid(Palette.Ink, 0.5));

    /// <summary>Filled: all present; half: some to improve; ring: something missing; circle with a dash: not said; dash: no element.</summary>
    public static IEnumerable<Shape> Status(ItemStatus? worst, bool hasItems, double x, double y)
    {
        var centre = new Position(x, y);
        if (!hasItems || worst is null)
        {
            yield return new PathShape([new Position(x - 2.4, y), new Position(x + 2.4, y)], false, 0, null, Stroke.Solid(Palette.Ink2, 0.9));
        }
        else if (worst == ItemStatus.Missing)
        {
            yield return new CircleShape(centre, 2.4, Palette.White, Stroke.Solid(Palette.Accent, 1.15));
        }
        else if (worst == ItemStatus.Improvable)
        {
            yield return new CircleShape(centre, 2.7, Palette.White, null);
            yield return new CircleShape(centre, 2.6, Palette.Ink, Stroke.Solid(Palette.Ink, 0.6), HalfFilled: true);
        }
        else
        {
            yield return new CircleShape(centre, 2.7, Palette.Ink, null);
        }
    }
}
