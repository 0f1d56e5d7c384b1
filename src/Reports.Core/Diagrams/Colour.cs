using System.Globalization;

namespace Reports.Core.Diagrams;

/// <summary>An opaque sRGB colour.</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>Reads <c>#rrggbb</c>.</summary>
    /// <exception cref="FormatException">Not of that form: our mistake.</exception>
    public static Colour Of(string hex) =>
        hex is ['#', _, _, _, _, _, _]
            ? new Colour(Part(hex, 1), Part(hex, 3), Part(hex, 5))
            : throw new FormatException($"'{hex}' is not of the form #rrggbb.");

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private static byte Part(string hex, int at) =>
        byte.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
