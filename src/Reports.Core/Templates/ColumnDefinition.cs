namespace Reports.Core.Templates;

/// <summary>One column of a grid sheet, or one field of a form.</summary>
/// <remarks>Source-generated JSON hands null to members that are not there; they mean the default.</remarks>
public sealed record ColumnDefinition
{
    /// <summary>Lasting key, e.g. <c>painPoint</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The clean name in the header cell; marks come from its number format.</summary>
    public required Bilingual Heading { get; init; }

    /// <summary>What it holds.</summary>
    public ColumnType Type { get; init; } = ColumnType.Text;

    /// <summary>Whether it must be filled.</summary>
    public Requirement Requirement { get; init; } = Requirement.Optional;

    /// <summary>When a conditional column must be filled.</summary>
    public ColumnCondition? Condition { get; init; }

    /// <summary>Who fills it.</summary>
    public ColumnOrigin Origin { get; init; } = ColumnOrigin.Input;

    /// <summary>Key of its code list, for choices and ratings.</summary>
    public string? CodeList { get; init; }

    /// <summary>Whether one cell may hold several values separated by <c>；</c>.</summary>
    public bool Multiple { get; init; }

    /// <summary>Key of the sheet whose codes or ids it must name; several joined with <c>|</c>.</summary>
    public string? RefersTo { get; init; }

    /// <summary>Width in character units of 7 pixels.</summary>
    public required double Width { get; init; }

    /// <summary>Whether values stand centred.</summary>
    public bool Centred { get; init; }

    /// <summary>What to type, at most 120 characters: the input message and the help.</summary>
    public required Bilingual Help { get; init; }

    /// <summary>What a drop-down says to a wrong value; null when nothing is enforced.</summary>
    public Bilingual? Error { get; init; }

    /// <summary>Other headings under which people return this column.</summary>
    public IReadOnlyList<string> Aliases { get; init => field = value ?? []; } = [];

    /// <summary>Whether the row's other fields make this one required.</summary>
    public bool IsRequiredIn(BoundRow row) => Requirement switch
    {
        Requirement.Required => true,
        Requirement.Conditional => Condition is { } condition && condition.Values.Contains(row[condition.Column].Text, StringComparer.Ordinal),
        _ => false,
    };
}
