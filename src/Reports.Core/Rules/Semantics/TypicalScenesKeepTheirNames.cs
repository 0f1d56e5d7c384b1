using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Semantics;

/// <summary>SEM-17: a typical scene of the guide goes by the guide's name.</summary>
public sealed class TypicalScenesKeepTheirNames : IRule
{
    private const int Shortest = 6;

    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "SEM-17",
        Severity.Note,
        new("典型场景使用指引的名称", "Typical scenes go by the guide's names"),
        new("同一典型场景名称不一，跨行业无法比较。", "One typical scene under several names cannot be compared between industries."),
        TextBases.Guide,
        "远程能耗监测",
        "远程能耗监控");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        (string Name, string Core)[] known = [.. context.Glossary.TypicalScenes.Keys.Select(name => (name, SceneNames.Core(name)))];
        return
            from scene in context.Map.Scenes
            where scene.Row["name"].HasValue && scene.Name.Length >= Shortest && !context.Glossary.TypicalScenes.ContainsKey(scene.Name)
            let core = SceneNames.Core(scene.Name)
            let typical = Array.Find(known, each => DiffersInOneCharacter(each.Name, scene.Name) || each.Core == core).Name
            where typical is not null
            select Info
                .At(
                    scene.Row["name"],
                    new($"“{RuleFindings.Quote(scene.Name)}”与指引的典型场景“{typical}”只差一两个字。", $"“{RuleFindings.Quote(scene.Name)}” differs from the guide's typical scene “{typical}” in a character or two."),
                    new(typical, typical),
                    new($"指同一场景的，请改为“{typical}”；不是的，请写明区别。", $"Type “{typical}” if it is the same scene; otherwise say how it differs."))
                .WithEdit(scene.Row["name"], typical, safe: false);
    }

    private static bool DiffersInOneCharacter(string one, string other) =>
        one.Length == other.Length && one.Where((character, at) => character != other[at]).Count() == 1;
}
