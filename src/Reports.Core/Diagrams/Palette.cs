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

    private static readonly Colour[] Tints = [.. new[] { "#eef3f9", "#ecf4f3", "#f1f5ea", "#f9f5e8", "#f9f1ec", "#f2eff6" }.Select(Colour.Of)];
    private static readonly Colour[] StrongTints = [.. new[] { "#d3dfee", "#cbe0dd", "#d9e5c8", "#ebdfbb", "#ecd7c8", "#dcd5e7" }.Select(Colour.Of)];

    /// <summary>Light ground of a row; the six are one grey on purpose.</summary>
    public static Colour Tint(int row) => Tints[row % Tints.Length];

    /// <summary>Ground of a row's label.</summary>
    public static Colour StrongTint(int row) => StrongTints[row % StrongTints.Length];
}
