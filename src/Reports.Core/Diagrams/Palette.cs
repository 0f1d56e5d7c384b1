namespace Reports.Core.Diagrams;

/// <summary>The colours of all figures. Text colours have a contrast of at least 4.5 on white and on the tints.</summary>
internal static class Palette
{
    /// <summary>Text.</summary>
    public static readonly Colour Ink = Colour.Of("#1a2330");

    /// <summary>Secondary text.</summary>
    public static readonly Colour Ink2 = Colour.Of("#44505f");

    /// <summary>Footers and dashes.</summary>
    public static readonly Colour Ink3 = Colour.Of("#596676");

    /// <summary>Edges of cards.</summary>
    public static readonly Colour Edge = Colour.Of("#7b8797");

    /// <summary>Edges of cards of sub-scenes.</summary>
    public static readonly Colour SubEdge = Colour.Of("#8a95a3");

    /// <summary>Ground of a main scene that frames its sub-scenes.</summary>
    public static readonly Colour GroupGround = Colour.Of("#fbfcfe");

    /// <summary>Ground of plates and lanes.</summary>
    public static readonly Colour Plate = Colour.Of("#f5f7fa");

    /// <summary>Hairlines.</summary>
    public static readonly Colour Hairline = Colour.Of("#d8dee6");

    /// <summary>Headers.</summary>
    public static readonly Colour Brand = Colour.Of("#14539a");

    /// <summary>Bar of a main scene.</summary>
    public static readonly Colour Navy = Colour.Of("#10335f");

    /// <summary>Gaps and breaks, nothing else.</summary>
    public static readonly Colour Accent = Colour.Of("#b3261e");

    /// <summary>Ground of a gap mark.</summary>
    public static readonly Colour AccentTint = Colour.Of("#fbe6e3");

    /// <summary>Paper.</summary>
    public static readonly Colour White = Colour.Of("#ffffff");

    /// <summary>Text on the darkest heat step.</summary>
    public static readonly Colour DarkAccent = Colour.Of("#8c1a14");

    /// <summary>Heat steps from nothing to most; here darkness itself is the meaning.</summary>
    public static readonly IReadOnlyList<Colour> Heat = [.. new[] { "#ffffff", "#ebf0f6", "#d3dde9", "#b4c4d8" }.Select(Colour.Of)];

    private static readonly Colour[] Tints = [.. new[] { "#eef3f9", "#ecf4f3", "#f1f5ea", "#f9f5e8", "#f9f1ec", "#f2eff6" }.Select(Colour.Of)];
    private static readonly Colour[] StrongTints = [.. new[] { "#d3dfee", "#cbe0dd", "#d9e5c8", "#ebdfbb", "#ecd7c8", "#dcd5e7" }.Select(Colour.Of)];

    /// <summary>Grounds that text stands on.</summary>
    public static IEnumerable<Colour> Grounds => [White, GroupGround, Plate, AccentTint, .. Tints, .. StrongTints, .. Heat];

    /// <summary>Each text colour with the grounds it is used on.</summary>
    public static IEnumerable<(Colour Text, Colour Ground)> TextPairs =>
    [
        .. Grounds.Select(ground => (Ink, ground)),
        .. new[] { White, GroupGround, Plate, AccentTint }.Concat(Tints).Select(ground => (Ink2, ground)),
        .. new[] { White, Plate }.Concat(Tints).Select(ground => (Ink3, ground)),
        .. new[] { White, Plate, AccentTint }.Concat(Tints).Select(ground => (Accent, ground)),
        .. Heat.Select(ground => (DarkAccent, ground)),
        (Brand, White), (Brand, Plate), (White, Brand), (White, Navy),
    ];

    /// <summary>Pairs whose difference in colour is the meaning, so that they must differ for every eye and in grey.</summary>
    public static IEnumerable<(Colour First, Colour Second)> MeaningPairs =>
    [
        .. Heat.Zip(Heat.Skip(1)),
        (Ink, White), (Ink2, White), (Navy, White), (Accent, White), (Brand, White),
    ];

    /// <summary>Light ground of a row; the six are one grey on purpose.</summary>
    public static Colour Tint(int row) => Tints[row % Tints.Length];

    /// <summary>Ground of a row's label.</summary>
    public static Colour StrongTint(int row) => StrongTints[row % StrongTints.Length];
}
