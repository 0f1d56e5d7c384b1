using Reports.Core.Model;

namespace Reports.Core.Diagrams.Maps;

/// <summary>A link between two scenes of the map; rows that say the same are one.</summary>
/// <param name="Number">Its number, from 1, in sheet order.</param>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Kind">Which chain; null when the row does not say.</param>
/// <param name="Status">How far it works; of several rows the worst; null when none says.</param>
/// <param name="Carriers">Names of what is handed over.</param>
internal sealed record MapLink(int Number, Scene From, Scene To, ChainKind? Kind, LinkStatus? Status, IReadOnlyList<string> Carriers)
{
    /// <summary>Whether it has a direction: tools are joined, data and models flow.</summary>
    public bool IsDirected => Kind is ChainKind.Data or ChainKind.Model;

    /// <summary>What a figure leaves out for want of an end.</summary>
    public static IEnumerable<OmittedPart> Omitted(IEnumerable<SceneLink> endless) =>
        endless.Select(link => new OmittedPart(OmittedKind.LinkWithoutEnds, "", $"{link.Row.Where.Sheet}第{link.Row.Number}行 {link.From}→{link.To}"));

    /// <summary>The links between two scenes of the map, and the rows that join no two of them.</summary>
    public static (IReadOnlyList<MapLink> Links, IReadOnlyList<SceneLink> Endless) Of(IndustryMap map)
    {
        var ends = map.Links.Select(link => (Link: link, From: map.SceneByCode(link.From), To: map.SceneByCode(link.To))).ToList();
        var joins = ends.ToLookup(end => end.From is not null && end.To is not null && !ReferenceEquals(end.From, end.To));
        var whole = joins[true];
        var links = whole
            .GroupBy(end => (end.Link.From, end.Link.To, end.Link.Kind))
            .Select((same, at) => new MapLink(
                at + 1,
                same.First().From!,
                same.First().To!,
                same.Key.Kind,
                same.Max(end => end.Link.Status),
                [.. same.SelectMany(end => end.Link.Carriers).Distinct(StringComparer.Ordinal).Select(id => map.ItemById(id)?.Name ?? id)]))
            .ToArray();
        return (links, [.. joins[false].Select(end => end.Link)]);
    }
}
