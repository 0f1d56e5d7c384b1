namespace Reports.Core.Workbooks.Grids;

/// <summary>The used range of one sheet, as an add-in reads it.</summary>
/// <remarks>What is not sent (formulas, merges, hidden rows, comments) cannot be found fault with.</remarks>
public sealed record SheetGrid
{
    /// <summary>Name on the tab.</summary>
    public required string Name { get; init; }

    /// <summary>Whether people can see the sheet; visible when not said.</summary>
    public SheetVisibility Visibility { get; init; }

    /// <summary>Top left cell of the values, e.g. <c>A1</c>.</summary>
    public string Origin { get; init => field = value ?? "A1"; } = "A1";

    /// <summary>Values row by row; a short row is empty at its end.</summary>
    public required IReadOnlyList<IReadOnlyList<GridValue>> Values { get; init; }

    /// <summary>What a cell shows, by cell, only where a number is shown as something else: a date, a percentage.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init => field = value ?? Nothing; } = Nothing;

    /// <summary>Formulas by cell, e.g. <c>=B3&amp;"1"</c>.</summary>
    public IReadOnlyDictionary<string, string> Formulas { get; init => field = value ?? Nothing; } = Nothing;

    /// <summary>Merged ranges, e.g. <c>A12:A15</c>.</summary>
    public IReadOnlyList<string> Merged { get; init => field = value ?? []; } = [];

    /// <summary>Hidden or filtered rows, e.g. <c>30:36</c>.</summary>
    public IReadOnlyList<string> HiddenRows { get; init => field = value ?? []; } = [];

    /// <summary>Hidden columns, e.g. <c>C:C</c>.</summary>
    public IReadOnlyList<string> HiddenColumns { get; init => field = value ?? []; } = [];

    /// <summary>Comments and notes.</summary>
    public IReadOnlyList<GridComment> Comments { get; init => field = value ?? []; } = [];

    private static IReadOnlyDictionary<string, string> Nothing { get; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
