using Reports.Core.Model;

namespace Reports.Core.Diagrams.Maps;

/// <summary>图3: lays out the scene map. Columns are segments, rows business activities, cards scenes, lines the three chains.</summary>
public static class SceneMapLayout
{
    /// <summary>The map as one figure with every card: on this paper if it holds them, else as a poster that grows; see <see cref="LayOutPages"/> for pages.</summary>
    public static DiagramLayout LayOut(IndustryMap map, ITextMeasurer measurer, MapPage page, DateOnly date, string dataHash)
    {
        var pages = LayOutPages(map, measurer, page, date, dataHash);
        return pages.Overview is null ? pages.Pages[0] : LayOutPages(map, measurer, MapPage.Fit, date, dataHash).Pages[0];
    }

    /// <summary>The map on as many pages as keep its text readable.</summary>
    /// <param name="map">The industry's map.</param>
    /// <param name="measurer">Measures with the font that will paint.</param>
    /// <param name="page">The paper.</param>
    /// <param name="date">Date of the data.</param>
    /// <param name="dataHash">Fingerprint of the data.</param>
    /// <param name="chains">Which links to draw.</param>
    public static SceneMapPages LayOutPages(IndustryMap map, ITextMeasurer measurer, MapPage page, DateOnly date, string dataHash, MapChains chains = MapChains.All)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(measurer);
        return new MapComposer(map, measurer, MapPaper.Of(page), date, dataHash, chains).Compose();
    }

    /// <summary>The change map: the new scenes with badges on those that are new or differ, and the removed ones where they stood.</summary>
    public static SceneMapPages LayOutChanges(MapChanges changes, ITextMeasurer measurer, MapPage page, DateOnly date, string dataHash, MapChains chains = MapChains.All)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(measurer);
        return new MapComposer(changes.Both, measurer, MapPaper.Of(page), date, dataHash, chains, changes).Compose();
    }
}
