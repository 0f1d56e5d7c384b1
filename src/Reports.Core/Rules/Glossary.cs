namespace Reports.Core.Rules;

/// <summary>The dictionary that text rules work with. Data from <c>templates/dictionary</c>, extendable by an association.</summary>
/// <param name="Terms">Canonical terms with their synonyms and abbreviations.</param>
/// <param name="Typos">Wrong spelling to right spelling.</param>
/// <param name="Brands">Product and brand names to the class that should be named instead.</param>
/// <param name="TypicalScenes">The guide's typical scenes with their activity digit.</param>
/// <param name="Generic">Words too general to be an element's name.</param>
/// <param name="DifficultyWords">Words that make a sentence a pain point.</param>
/// <remarks>Source-generated JSON hands null to members that are not there; they mean the default.</remarks>
public sealed record Glossary(
    IReadOnlyList<GlossaryTerm> Terms,
    IReadOnlyDictionary<string, string> Typos,
    IReadOnlyDictionary<string, string> Brands,
    IReadOnlyDictionary<string, string> TypicalScenes,
    IReadOnlyList<string> Generic,
    IReadOnlyList<string> DifficultyWords)
{
    /// <summary>Value tag to words that speak for it, e.g. 节能 to 能耗, 电, 煤.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> TagWords { get; init => field = value ?? NoLists; } = NoLists;

    /// <summary>Words in a scene's name that belong to one business activity, with its digit.</summary>
    public IReadOnlyDictionary<string, string> ActivityWords { get; init => field = value ?? NoWords; } = NoWords;

    /// <summary>Endings of names of academic majors.</summary>
    public IReadOnlyList<string> Majors { get; init => field = value ?? []; } = [];

    /// <summary>Words that make a name an ability.</summary>
    public IReadOnlyList<string> AbilityWords { get; init => field = value ?? []; } = [];

    /// <summary>Claims that nobody can prove, e.g. 国际领先.</summary>
    public IReadOnlyList<string> Absolutes { get; init => field = value ?? []; } = [];

    /// <summary>Words of command, which a guide does not use.</summary>
    public IReadOnlyList<string> Commands { get; init => field = value ?? []; } = [];

    /// <summary>Colloquial names of authorities to the official ones.</summary>
    public IReadOnlyDictionary<string, string> Organisations { get; init => field = value ?? NoWords; } = NoWords;

    /// <summary>Vendors whose products are imported.</summary>
    public IReadOnlyList<string> ForeignVendors { get; init => field = value ?? []; } = [];

    /// <summary>Traditional characters to simplified ones, only where one answers to one.</summary>
    public IReadOnlyDictionary<string, string> Traditional { get; init => field = value ?? NoWords; } = NoWords;

    private static IReadOnlyDictionary<string, string> NoWords { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    private static IReadOnlyDictionary<string, IReadOnlyList<string>> NoLists { get; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
}
