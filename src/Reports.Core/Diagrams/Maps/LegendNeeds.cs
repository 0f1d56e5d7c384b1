using Reports.Core.Model;

namespace Reports.Core.Diagrams.Maps;

/// <summary>What a page's legend must explain beyond the closed sets.</summary>
/// <param name="Kinds">Chains that occur; empty when the page shows no link.</param>
/// <param name="HasUnknownStatus">Whether a link does not say how far it works.</param>
/// <param name="HasPlates">Whether plates stand for scenes of other pages.</param>
/// <param name="HasMoreTags">Whether a card shows +n.</param>
/// <param name="HasChanges">Whether cards show what became of them.</param>
internal sealed record LegendNeeds(IReadOnlyList<ChainKind?> Kinds, bool HasUnknownStatus, bool HasPlates, bool HasMoreTags, bool HasChanges)
{
    /// <summary>What these links need.</summary>
    public static LegendNeeds Of(IEnumerable<MapLink> links, bool hasPlates, bool hasMoreTags, bool hasChanges)
    {
        var all = links.ToList();
        return new LegendNeeds(
            [.. all.Select(link => link.Kind).Distinct().OrderBy(kind => kind is null ? 9 : (int)kind)],
            all.Exists(link => link.Status is null),
            hasPlates,
            hasMoreTags,
            hasChanges);
    }
}
