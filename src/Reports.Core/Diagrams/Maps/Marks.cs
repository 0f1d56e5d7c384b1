using System.Globalization;
using Reports.Core.Model;

namespace Reports.Core.Diagrams.Maps;

/// <summary>Small marks that carry meaning without colour: stars, tags, status circles, list counts.</summary>
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

    /// <summary>A tag's character in its box.</summary>
    public static IEnumerable<Shape> Tag(Brush brush, string mark, double x, double y, double size)
    {
        yield return new BoxShape(new Box(x, y, size, size), 1.6, Palette.White, Stroke.Solid(Palette.Edge, 0.6));
        var type = size >= 10 ? 7.5 : 7;
        yield return brush.Text(x + (size / 2), y + (size / 2) + (type * 0.365), mark, type, TextWeight.Regular, Palette.Ink, TextAnchor.Middle);
    }

    /// <summary>Filled: all present; half: some to improve; ring: something missing; dash: nothing said.</summary>
    public static IEnumerable<Shape> Status(ItemStatus? worst, bool hasItems, double x, double y)
    {
        var centre = new Position(x, y);
        if (!hasItems || worst is null)
        {
            yield return new PathShape([new Position(x - 2.4, y), new Position(x + 2.4, y)], false, 0, null, Stroke.Solid(Palette.Ink2, 0.9));
        }
        else if (worst == ItemStatus.Missing)
        {
            yield return new CircleShape(centre, 2.3, Palette.White, Stroke.Solid(Palette.Accent, 1.15));
        }
        else if (worst == ItemStatus.Improvable)
        {
            yield return new CircleShape(centre, 2.7, Palette.White, null);
            yield return new CircleShape(centre, 2.5, Palette.Ink, Stroke.Solid(Palette.Ink, 0.6), HalfFilled: true);
        }
        else
        {
            yield return new CircleShape(centre, 2.7, Palette.Ink, null);
        }
    }

    /// <summary>One list of a scene: its character, its status, its count; boxed when something is missing.</summary>
    public static IEnumerable<Shape> List(Brush brush, ListKind kind, ItemStatus? worst, int count, double x, double baseline, double pitch)
    {
        var isGap = worst == ItemStatus.Missing;
        var isTight = pitch < 23;
        if (isGap)
        {
            yield return new BoxShape(new Box(x - 0.2, baseline - 8.2, pitch - 1.2, 10.6), 2, Palette.AccentTint, Stroke.Solid(Palette.Accent, 0.6));
        }

        var middle = x + (isTight ? 10.8 : 12);
        yield return brush.Text(x + 1, baseline, ListWords.MarkOf(kind), isTight ? 7 : 7.5, TextWeight.Regular, Palette.Ink2);
        foreach (var mark in Status(worst, count > 0, middle, baseline - 2.8))
        {
            yield return mark;
        }

        if (count > 0)
        {
            var text = count > 99 ? "99+" : count.ToString(CultureInfo.InvariantCulture);
            yield return brush.Text(middle + 3.5, baseline, text, count > 9 ? 6.5 : 8, isGap ? TextWeight.Bold : TextWeight.Regular, isGap ? Palette.Accent : Palette.Ink);
        }
    }
}
