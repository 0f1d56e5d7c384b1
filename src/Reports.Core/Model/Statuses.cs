namespace Reports.Core.Model;

/// <summary>Worst status of some elements: what a card's mark shows.</summary>
public static class Statuses
{
    /// <summary>Missing before improvable before present; null when there is no element or none has a status.</summary>
    public static ItemStatus? Worst(IEnumerable<ListItem> items) => items.Max(item => item.Status);
}
