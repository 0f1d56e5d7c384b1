namespace Reports.Core.Rules;

/// <summary>A canonical term, e.g. 制造执行系统 with abbreviation MES and synonym 生产执行系统.</summary>
public sealed record GlossaryTerm(string Name, string Abbreviation, IReadOnlyList<string> Synonyms);
