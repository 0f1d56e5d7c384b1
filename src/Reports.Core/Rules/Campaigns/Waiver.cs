namespace Reports.Core.Rules.Campaigns;

/// <summary>A decision to let one finding pass.</summary>
/// <param name="Rule">Code of the rule.</param>
/// <param name="Cell">
/// Where the finding stands, e.g. <c>场景图谱!H6</c>, or a sheet's name alone; in a report a heading, with or without its number, a table
/// (<c>表5</c>) or <c>整份文件</c>; empty when a row is named.
/// </param>
/// <param name="Row">Code of the scene or id of the element in whose row it stands; empty when a cell is named.</param>
/// <param name="Reason">Why it may pass.</param>
/// <param name="Who">Who decided.</param>
/// <param name="Until">Last day on which it holds.</param>
public sealed record Waiver(string Rule, string Cell, string Row, string Reason, string Who, DateOnly Until)
{
    /// <summary>Whether it lets this finding pass.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="rowKey">Code or id in the finding's row; empty when it has none.</param>
    /// <param name="today">The day of the check.</param>
    public bool Covers(Finding finding, string rowKey, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return today <= Until
            && string.Equals(Rule, finding.Rule, StringComparison.OrdinalIgnoreCase)
            && (Row.Length > 0 ? Row == rowKey : finding.Place is { } place ? place.IsWithin(Cell) : Cell == PlaceOf(finding));
    }

    private static string PlaceOf(Finding finding) => finding.Where is { } cell ? cell.ToString() : finding.Sheet;
}
