using Reports.Core.Diagrams.Maps.Streets;

namespace Reports.Core.Diagrams.Maps;

/// <summary>An arrangement with its town and routes, each made when it is first asked for.</summary>
internal sealed class TriedArrangement(Arrangement arrangement, IReadOnlyList<PageReference> references, IReadOnlyList<MapLink> links)
{
    private SheetTown? _town;
    private IReadOnlyList<Route>? _routes;

    /// <summary>Blocks in slots and lines.</summary>
    public Arrangement Arrangement => arrangement;

    /// <summary>The same as a town.</summary>
    public SheetTown Town => _town ??= new SheetTown(arrangement, references);

    /// <summary>The links led through it.</summary>
    public IReadOnlyList<Route> Routes => _routes ??= Town.Lead(links);
}
