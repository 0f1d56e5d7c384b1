using Reports.Core.Diagrams;

namespace Reports.Drawing.Geometry;

/// <summary>The dash lengths of a stroke in the one form every painter takes.</summary>
internal static class DashPattern
{
    // Importers differ on dashes of length nothing; this is a dot for all of them and invisible in itself.
    private const double Dot = 0.01;

    /// <summary>An even number of lengths, none of them nothing; empty for a solid line.</summary>
    public static double[] Of(Stroke stroke)
    {
        var once = stroke.Dashes.Select(length => Math.Max(length, Dot)).ToArray();
        return once.Length % 2 == 0 ? once : [.. once, .. once];
    }
}
