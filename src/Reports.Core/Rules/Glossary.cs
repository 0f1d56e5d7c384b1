namespace Reports.Core.Rules;

/// <summary>The dictionary that text rules work with. Data from <c>templates/dictionary</c>, extendable by an association.</summary>
/// <param name="Terms">Canonical terms with their synonyms and abbreviations.</param>
/// <param name="Typos">Wrong spelling to right spelling.</param>
/// <param name="Brands">Product and brand names to the class that should be named instead.</param>
/// <param name="TypicalScenes">The guide's typical scenes with their activity digit.</param>
/// <param name="Generic">Words too general to be an element's name.</param>
/// <param name="DifficultyWords">Words that make a sentence a pain point.</param>
public sealed record Glossary(
    IReadOnlyList<GlossaryTerm> Terms,
    IReadOnlyDictionary<string, string> Typos,
    IReadOnlyDictionary<string, string> Brands,
    IReadOnlyDictionary<string, string> TypicalScenes,
    IReadOnlyList<string> Generic,
    IReadOnlyList<string> DifficultyWords);
