using System.Text;
using Reports.Core.Diagrams;
using Reports.Drawing.Geometry;

namespace Reports.Drawing.Svg;

/// <summary>Writes numbers and path data the short way: at most the decimals asked for, no trailing zeros, invariant.</summary>
internal static class SvgNumbers
{
    /// <summary>Two decimals of a point: 0.003 mm.</summary>
    public const int Decimals = 2;

    private static readonly long[] Powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

    /// <summary><paramref name="value"/> as text.</summary>
    public static string Text(double value, int decimals = Decimals) => new StringBuilder(12).Number(value, decimals).ToString();

    /// <summary>Appends a number.</summary>
    public static StringBuilder Number(this StringBuilder text, double value, int decimals = Decimals)
    {
        var power = Powers[decimals];
        var units = (long)Math.Round(value * power, MidpointRounding.AwayFromZero);
        if (units < 0)
        {
            text.Append('-');
            units = -units;
        }

        var (whole, part) = Math.DivRem(units, power);
        text.Append(whole);
        if (part == 0)
        {
            return text;
        }

        text.Append('.');
        for (var digit = power / 10; part > 0; digit /= 10)
        {
            text.Append((char)('0' + (part / digit)));
            part %= digit;
        }

        return text;
    }

    /// <summary>Path data of an outline.</summary>
    public static string PathData(IReadOnlyList<OutlineStep> steps)
    {
        var data = new StringBuilder(steps.Count * 16);
        foreach (var step in steps)
        {
            switch (step.Verb)
            {
                case OutlineVerb.Move:
                    data.Append('M').Place(step.End);
                    break;
                case OutlineVerb.Line:
                    data.Append('L').Place(step.End);
                    break;
                case OutlineVerb.Curve:
                    data.Append('C').Place(step.Handle1).Append(' ').Place(step.Handle2).Append(' ').Place(step.End);
                    break;
                default:
                    data.Append('Z');
                    break;
            }
        }

        return data.ToString();
    }

    private static StringBuilder Place(this StringBuilder text, Position place) =>
        text.Number(place.X).Append(' ').Number(place.Y);
}
