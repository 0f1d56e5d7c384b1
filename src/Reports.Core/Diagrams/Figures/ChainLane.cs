using Reports.Core.Diagrams.Maps;
using Reports.Core.Diagrams.Maps.Streets;
using Reports.Core.Model;

namespace Reports.Core.Diagrams.Figures;

/// <summary>One chain of the chain map: its scenes by segment, its links led between them.</summary>
internal sealed class ChainLane
{
    private const double Pitch = 8;

    /// <summary>The lane of some links over these columns.</summary>
    public ChainLane(ChainKind? kind, IReadOnlyList<MapLink> links, IReadOnlyList<SceneBlock> blocks, IReadOnlyList<MapColumn> columns)
    {
        Kind = kind;
        Links = links;
        Columns = columns;
        var content = new SheetContent(0, columns.Count - 1, [0], blocks);
        Arrangement = Arrangement.Of(content, [.. columns.Select(_ => 1)]);
        Town = new SheetTown(Arrangement, []);
        Wires = WirePlan.Of(Town.Lead(links), Pitch);
    }

    /// <summary>The chain.</summary>
    public ChainKind? Kind { get; }

    /// <summary>Its links.</summary>
    public IReadOnlyList<MapLink> Links { get; }

    /// <summary>Columns of the figure.</summary>
    public IReadOnlyList<MapColumn> Columns { get; }

    /// <summary>Its scenes in lines.</summary>
    public Arrangement Arrangement { get; }

    /// <summary>The same as a town.</summary>
    public SheetTown Town { get; }

    /// <summary>Its links in lanes.</summary>
    public WirePlan Wires { get; }

    /// <summary>Places in points, the lane's top given.</summary>
    public SheetGeometry Measure(IStreetNeeds all, MapPaper paper, double cardWidth, double top, double nodeHeight)
    {
        var geometry = SheetGeometry.Across(Town, all, paper, Columns, Pitch, cardWidth);
        geometry.Down(Town, Wires, top, [.. Enumerable.Repeat(nodeHeight, Arrangement.LineCount)], Pitch, 0);
        return geometry;
    }
}
