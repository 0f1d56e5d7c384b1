namespace Reports.Core.Templates;

/// <summary>One value of a code list.</summary>
public sealed record CodeValue
{
    /// <summary>Lasting code, e.g. the digit of a business activity or <c>missing</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What people pick and read.</summary>
    public required Bilingual Name { get; init; }

    /// <summary>When to pick it; empty when the name says it all.</summary>
    public Bilingual Meaning { get; init => field = value.Zh is null ? new Bilingual("", "") : value; } = new("", "");

    /// <summary>One-character mark for figures, e.g. <c>质</c>; empty when it has none.</summary>
    public string Mark { get; init => field = value ?? ""; } = "";

    /// <summary>What people also type for it.</summary>
    public IReadOnlyList<string> Aliases { get; init => field = value ?? []; } = [];
}
