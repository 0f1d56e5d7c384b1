namespace Reports.Core.Diagrams.Maps;

/// <summary>A page of the map that fits its sheet.</summary>
/// <param name="Number">Page number, from 1; when the map is split page 1 is the overview.</param>
/// <param name="Sheet">What it shows, placed.</param>
/// <param name="References">Scenes of other pages that its links lead to.</param>
/// <param name="Links">Links that ought to be drawn on it, those to other pages included.</param>
internal sealed record PagePlan(int Number, FittedSheet Sheet, IReadOnlyList<PageReference> References, IReadOnlyList<MapLink> Links)
{
    /// <summary>What it shows.</summary>
    public SheetContent Content => Sheet.Arrangement.Content;
}
