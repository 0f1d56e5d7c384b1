namespace Reports.Core.Templates;

/// <summary>One column of a grid sheet, or one field of a form.</summary>
/// <param name="Key">Lasting key, e.g. <c>painPoint</c>.</param>
/// <param name="Heading">The clean name in the header cell; marks come from its number format.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Requirement">Whether it must be filled.</param>
/// <param name="Condition">When a conditional column must be filled.</param>
/// <param name="Origin">Who fills it.</param>
/// <param name="CodeList">Key of its code list, for choices and tags.</param>
/// <param name="Multiple">Whether one cell may hold several values separated by <c>；</c>.</param>
/// <param name="RefersTo">Key of the sheet whose codes or ids this column must name; several joined with <c>|</c>.</param>
/// <param name="Width">Width in character units of 7 pixels.</param>
/// <param name="Centred">Whether values stand centred.</param>
/// <param name="Help">What to type, at most 120 characters; shown as the input message and in the help sheet.</param>
/// <param name="Error">What the drop-down says to a wrong value; null when nothing is enforced.</param>
/// <param name="Aliases">Other headings under which people return this column.</param>
public sealed record ColumnDefinition(
    string Key,
    Bilingual Heading,
    ColumnType Type,
    Requirement Requirement,
    ColumnCondition? Condition,
    ColumnOrigin Origin,
    string? CodeList,
    bool Multiple,
    string? RefersTo,
    double Width,
    bool Centred,
    Bilingual Help,
    Bilingual? Error,
    IReadOnlyList<string> Aliases);
