namespace Reports.Core.Diagrams.Maps;

/// <summary>Where a block stands on its sheet, counted in slots (card widths) and lines (card heights).</summary>
/// <param name="Block">The block.</param>
/// <param name="Slot">First slot.</param>
/// <param name="Line">First line.</param>
/// <param name="Slots">How many slots it takes.</param>
/// <param name="Lines">How many lines it takes.</param>
internal readonly record struct BlockPlace(SceneBlock Block, int Slot, int Line, int Slots, int Lines)
{
    /// <summary>Last slot.</summary>
    public int LastSlot => Slot + Slots - 1;

    /// <summary>Last line.</summary>
    public int LastLine => Line + Lines - 1;

    /// <summary>Slot of the sub-scene with this place in the group.</summary>
    public int SubSlot(int sub) => Slot + (sub % Slots);

    /// <summary>Line of the sub-scene with this place in the group.</summary>
    public int SubLine(int sub) => Line + 1 + (sub / Slots);
}
