using Reports.Core.Model;

namespace Reports.Core.Diagrams.Figures;

/// <summary>One bar of a panel.</summary>
internal sealed record StatisticsBar(string Key, string Name, int Count)
{
    /// <summary>Whether the key is a tag's mark.</summary>
    public bool IsTag { get; init; }

    /// <summary>Stars before the name; 0 for none.</summary>
    public int Stars { get; init; }

    /// <summary>Status that the fill shows; null for a plain bar.</summary>
    public ItemStatus? Status { get; init; }
}
