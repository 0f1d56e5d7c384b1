namespace Reports.Core.Rules;

/// <summary>A rule's entry in the catalogue.</summary>
/// <param name="Code">Lasting code: group and number, e.g. <c>REF-03</c>.</param>
/// <param name="Severity">Default weight.</param>
/// <param name="Title">What holds when all is well, as a statement.</param>
/// <param name="Why">What it checks and why.</param>
/// <param name="Basis">Standard, guide section or practice it rests on.</param>
/// <param name="Passing">An example that passes.</param>
/// <param name="Failing">An example that fails.</param>
public sealed record RuleInfo(
    string Code,
    Severity Severity,
    Bilingual Title,
    Bilingual Why,
    Bilingual Basis,
    string Passing,
    string Failing)
{
    /// <summary>The group: the letters before the hyphen.</summary>
    public string Group => Code[..Code.IndexOf('-', StringComparison.Ordinal)];
}
