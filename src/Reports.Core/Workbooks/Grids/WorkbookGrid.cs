namespace Reports.Core.Workbooks.Grids;

/// <summary>A workbook as an add-in sees it: sheets in tab order, hidden ones included.</summary>
public sealed record WorkbookGrid
{
    /// <summary>Name of the workbook, without folder.</summary>
    public required string Name { get; init; }

    /// <summary>Its sheets.</summary>
    public required IReadOnlyList<SheetGrid> Sheets { get; init; }

    /// <summary>
    /// Workbook-level defined names and what they refer to, e.g. <c>template_scenes</c> → <c>场景图谱!$A$4:$M$4</c>; with them
    /// sheets are recognised although somebody renamed them.
    /// </summary>
    public IReadOnlyDictionary<string, string> Names { get; init => field = value ?? Nothing; } = Nothing;

    private static IReadOnlyDictionary<string, string> Nothing { get; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
