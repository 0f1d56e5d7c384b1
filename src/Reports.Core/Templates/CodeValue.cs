namespace Reports.Core.Templates;

/// <summary>One value of a code list.</summary>
/// <param name="Code">Lasting code, e.g. the digit of a business activity or <c>missing</c>.</param>
/// <param name="Name">What people pick and read.</param>
/// <param name="Meaning">When to pick it.</param>
/// <param name="Mark">One-character mark for figures, e.g. <c>质</c>; empty when it has none.</param>
/// <param name="Aliases">What people also type for it.</param>
public sealed record CodeValue(
    string Code,
    Bilingual Name,
    Bilingual Meaning,
    string Mark,
    IReadOnlyList<string> Aliases);
