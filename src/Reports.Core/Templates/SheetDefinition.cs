namespace Reports.Core.Templates;

/// <summary>One sheet of the template.</summary>
/// <remarks>Source-generated JSON hands null to members that are not there; they mean the default.</remarks>
public sealed record SheetDefinition
{
    /// <summary>Lasting key, e.g. <c>scenes</c>; never shown.</summary>
    public required string Key { get; init; }

    /// <summary>Name on the tab.</summary>
    public required Bilingual Name { get; init; }

    /// <summary>How the sheet is laid out.</summary>
    public required SheetKind Kind { get; init; }

    /// <summary>Whether a usable workbook must have it.</summary>
    public bool Required { get; init; }

    /// <summary>Colour group of the tab: <c>guide</c>, <c>map</c> or <c>list</c>.</summary>
    public required string Group { get; init; }

    /// <summary>The one filling rule shown under the title.</summary>
    public required Bilingual Hint { get; init; }

    /// <summary>Letter of element ids on a list sheet (D, M, T, P); null elsewhere.</summary>
    public string? ItemPrefix { get; init; }

    /// <summary>Grouped headings over the columns, in order; together they cover all columns.</summary>
    public IReadOnlyList<ColumnBand> Bands { get; init => field = value ?? []; } = [];

    /// <summary>Columns in order; on a form, its fields.</summary>
    public required IReadOnlyList<ColumnDefinition> Columns { get; init; }

    /// <summary>The example row by column key; null when the sheet shows none.</summary>
    public IReadOnlyDictionary<string, string>? Example { get; init; }

    /// <summary>The column with this key.</summary>
    /// <exception cref="KeyNotFoundException">The sheet has no such column: our mistake, not the user's.</exception>
    public ColumnDefinition Column(string key) =>
        Columns.FirstOrDefault(column => column.Key == key)
        ?? throw new KeyNotFoundException($"Sheet '{Key}' has no column '{key}'.");
}
