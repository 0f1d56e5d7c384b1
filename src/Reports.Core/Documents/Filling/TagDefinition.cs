namespace Reports.Core.Documents.Filling;

/// <summary>A placeholder that a report template may have.</summary>
/// <param name="Name">The tag, as people type it.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Meaning">What appears in its place.</param>
public sealed record TagDefinition(string Name, TagKind Kind, Bilingual Meaning)
{
    /// <summary>Other names of the same.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Names of the values inside it, when it repeats.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];
}
