using Reports.Core.Diagrams.Maps.Streets;

namespace Reports.Core.Diagrams.Maps;

/// <summary>A sheet whose content fits: arranged, links led, every place in points.</summary>
/// <param name="Arrangement">Blocks in slots and lines.</param>
/// <param name="Town">The same with plates, as a town.</param>
/// <param name="Wires">Links in their lanes.</param>
/// <param name="Geometry">Places in points.</param>
/// <param name="NameSize">Size of the names on cards.</param>
/// <param name="Step">How much had to be tightened, from 0.</param>
internal sealed record FittedSheet(Arrangement Arrangement, SheetTown Town, WirePlan Wires, SheetGeometry Geometry, double NameSize, int Step)
{
    /// <summary>Left edge of a block.</summary>
    public Box BoxOf(BlockPlace place)
    {
        var left = Geometry.SlotLeft(place.Slot + Town.LeftPlates);
        var top = Geometry.LineTop(place.Line);
        return new Box(left, top, Geometry.SlotRight(place.LastSlot + Town.LeftPlates) - left, Geometry.LineBottom(place.LastLine) - top);
    }

    /// <summary>Box of a sub-scene inside its group's frame.</summary>
    public Box BoxOfSub(BlockPlace place, int sub)
    {
        var slot = place.SubSlot(sub);
        var (left, width) = SubMeasures.Of(Geometry.CardWidth, sub % place.Slots, place.Slots);
        var line = place.SubLine(sub);
        return new Box(
            Geometry.SlotLeft(slot + Town.LeftPlates) + left,
            Geometry.LineTop(line) - SubMeasures.Raised,
            width,
            Geometry.LineBottom(line) - Geometry.LineTop(line));
    }
}
