namespace Reports.Core.Templates;

/// <summary>A closed list of values, shown on the dictionary sheet.</summary>
public sealed record CodeList(string Key, Bilingual Name, IReadOnlyList<CodeValue> Values)
{
    /// <summary>The value whose Chinese name, code or alias is <paramref name="text"/>; null when there is none.</summary>
    public CodeValue? Find(string text) =>
        Values.FirstOrDefault(value => value.Name.Zh == text || value.Code == text)
        ?? Values.FirstOrDefault(value => value.Aliases.Contains(text, StringComparer.OrdinalIgnoreCase));
}
