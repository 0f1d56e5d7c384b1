using Reports.Core.Templates;
using Reports.Core.Wording;

namespace Reports.Core.Rules.References;

/// <summary>REF-04: scene names in a list are those that the map gives for the codes.</summary>
public sealed class SceneNamesAgreeWithTheMap : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "REF-04",
        Severity.Error,
        new("清单中的场景名称与图谱一致", "Scene names in the lists agree with the map"),
        new("编号与名称不一致时，无法判断哪一个是对的。", "When code and name disagree, nobody can tell which is right."),
        RuleBases.Template,
        "YB01-A-2-1，冷轧产线无人化生产",
        "YB01-A-2-1，冷轧无人产线（图谱为冷轧产线无人化生产）");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        from item in context.Map.Items
        let field = item.Row["sceneNames"]
        where field.HasValue && item.SceneCodes.Count > 0
        let names = item.SceneCodes.Select(code => context.Map.SceneByCode(code)?.Name ?? "").ToArray()
        where names.All(name => name.Length > 0)
        let typed = FieldReader.SplitItems(field.Text, ColumnType.Text)
        let expected = string.Join('；', names)
        where !typed.ToHashSet(StringComparer.Ordinal).SetEquals(names) && WithoutBlanks(field.Text) != WithoutBlanks(expected)
        select Info
            .At(
                field,
                new($"场景名称“{RuleFindings.Quote(field.Text)}”与图谱不一致，按编号应为“{RuleFindings.Quote(expected)}”。", $"Scene name “{RuleFindings.Quote(field.Text)}” differs from the map, which gives “{RuleFindings.Quote(expected)}”."),
                new(expected, expected),
                new("请核对场景编号；编号无误的，改用图谱中的名称。", "Check the scene code; if it is right, use the map's name."))
            .FixedBy(field, expected, safe: Bare(field.Text) == Bare(expected))
            with
        { Severity = Bare(field.Text) == Bare(expected) ? Severity.Note : Info.Severity };

    // An unpaired quote in a name keeps the names from being split, and the blanks between them with it.
    private static string WithoutBlanks(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    // The same letters and characters: only width, blanks and marks differ.
    private static string Bare(string text) =>
        string.Concat(Widths.ToHalf(text).Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant));
}
