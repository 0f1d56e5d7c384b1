using Reports.Core.Model;

namespace Reports.Core.Diagrams.Maps;

/// <summary>How the three chains are drawn: line and end mark both tell which one it is, also on a photocopy.</summary>
internal static class ChainLook
{
    /// <summary>How far an end mark stands out from the card.</summary>
    public const double MarkDepth = 4.9;

    /// <summary>Length of an arrow head.</summary>
    public const double ArrowDepth = 5.2;

    /// <summary>The chains in order.</summary>
    public static IReadOnlyList<ChainKind> Kinds { get; } = [ChainKind.Tool, ChainKind.Data, ChainKind.Model];

    /// <summary>What a chain is called.</summary>
    public static string NameOf(ChainKind? kind) => kind switch
    {
        ChainKind.Tool => "工具链",
        ChainKind.Data => "数据链",
        ChainKind.Model => "模型链",
        _ => "未注明链路",
    };

    /// <summary>What it joins (guide 一、（三）).</summary>
    public static string MeaningOf(ChainKind kind) => kind switch
    {
        ChainKind.Tool => "工具打通",
        ChainKind.Data => "数据互连",
        _ => "模型互认",
    };

    /// <summary>What a link's status is called.</summary>
    public static string NameOf(LinkStatus? status) => status switch
    {
        LinkStatus.Open => "已打通",
        LinkStatus.Partial => "部分打通",
        LinkStatus.Broken => "断点",
        _ => "现状未填",
    };

    /// <summary>Colour of a chain.</summary>
    public static Colour ColourOf(ChainKind? kind) => kind switch
    {
        ChainKind.Data => Palette.Brand,
        ChainKind.Model => Palette.Ink2,
        _ => Palette.Ink,
    };

    /// <summary>Line of a chain.</summary>
    public static Stroke StrokeOf(ChainKind? kind) => kind switch
    {
        ChainKind.Tool => Stroke.Solid(Palette.Ink, 1.15),
        ChainKind.Data => new Stroke(Palette.Brand, 1.15, [5, 2.6]),
        ChainKind.Model => new Stroke(Palette.Ink2, 1.7, [0, 3.4], RoundCaps: true),
        _ => Stroke.Solid(Palette.Ink3, 0.6),
    };

    /// <summary>The mark at an end that touches a card at <paramref name="edge"/>; (<paramref name="dx"/>, <paramref name="dy"/>) leads away from the card.</summary>
    public static IEnumerable<Shape> EndMark(ChainKind? kind, Position edge, int dx, int dy)
    {
        var depth = kind == ChainKind.Model ? 2.9 : 2.4;
        var (x, y) = (edge.X + (dx * depth), edge.Y + (dy * depth));
        switch (kind)
        {
            case ChainKind.Tool:
                yield return new BoxShape(new Box(x - 2.3, y - 2.3, 4.6, 4.6), 0, Palette.Ink, null);
                break;
            case ChainKind.Data:
                yield return new CircleShape(new Position(x, y), 2.5, Palette.Brand, null);
                break;
            case ChainKind.Model:
                yield return new PathShape([new(x - 3, y), new(x, y - 3), new(x + 3, y), new(x, y + 3)], true, 0, Palette.Ink2, null);
                break;
        }
    }

    /// <summary>An arrow head whose tip touches a card at <paramref name="edge"/>.</summary>
    public static PathShape Arrow(ChainKind? kind, Position edge, int dx, int dy) => new(
        [
            edge,
            new(edge.X + (dx * ArrowDepth) - (dy * 2.6), edge.Y + (dy * ArrowDepth) + (dx * 2.6)),
            new(edge.X + (dx * ArrowDepth) + (dy * 2.6), edge.Y + (dy * ArrowDepth) - (dx * 2.6)),
        ],
        true, 0, ColourOf(kind), null);

    /// <summary>The status of a link on its line: nothing when open, a half circle, a cross, an empty circle when not said.</summary>
    public static IEnumerable<Shape> StatusMark(ChainKind? kind, LinkStatus? status, Position at)
    {
        if (status == LinkStatus.Open)
        {
            yield break;
        }

        yield return new CircleShape(at, status == LinkStatus.Broken ? 5 : 4.4, Palette.White, null);
        switch (status)
        {
            case LinkStatus.Broken:
                yield return Cross(at, 2.9, 2.9);
                yield return Cross(at, 2.9, -2.9);
                break;
            case LinkStatus.Partial:
                yield return new CircleShape(at, 3, ColourOf(kind), Stroke.Solid(ColourOf(kind), 0.8), HalfFilled: true);
                break;
            default:
                yield return new CircleShape(at, 2.6, Palette.White, Stroke.Solid(ColourOf(kind), 0.8));
                break;
        }
    }

    private static PathShape Cross(Position at, double dx, double dy) =>
        new([new(at.X - dx, at.Y - dy), new(at.X + dx, at.Y + dy)], false, 0, null, Stroke.Solid(Palette.Accent, 1.6));
}
