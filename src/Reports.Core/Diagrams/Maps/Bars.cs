using Reports.Core.Model;

namespace Reports.Core.Diagrams.Maps;

/// <summary>Bars of status shares: solid is present, hatched is to improve, empty with a strong edge is missing. The same in every figure.</summary>
internal static class Bars
{
    /// <summary>A piece of a bar.</summary>
    public static BoxShape Piece(ItemStatus status, Box box) => status switch
    {
        ItemStatus.Present => new BoxShape(box, 0, Palette.Ink2, Stroke.Solid(Palette.Ink2, 0.75)),
        ItemStatus.Improvable => new BoxShape(box, 0, Palette.Ink2, Stroke.Solid(Palette.Ink2, 0.75)) { Hatched = true },
        _ => new BoxShape(box, 0, Palette.White, Stroke.Solid(Palette.Accent, 1.1)),
    };

    /// <summary>A bar of the three shares; what is there is at least 3 points wide.</summary>
    public static IEnumerable<Shape> Of(IReadOnlyList<(ItemStatus Status, int Count)> shares, double x, double y, double width, double height)
    {
        var total = shares.Sum(share => share.Count);
        var shown = shares.Where(share => share.Count > 0).ToArray();
        if (total == 0)
        {
            yield return new BoxShape(new Box(x, y, width, height), 0, Palette.White, Stroke.Solid(Palette.Hairline, 0.75));
            yield break;
        }

        var least = Math.Min(3, width / 4);
        var free = width - (least * shown.Length);
        foreach (var (status, count) in shown)
        {
            var length = least + (free * count / total);
            yield return Piece(status, new Box(x, y, length, height));
            x += length;
        }
    }
}
