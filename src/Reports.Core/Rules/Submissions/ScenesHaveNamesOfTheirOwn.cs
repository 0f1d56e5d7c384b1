using Reports.Core.Rules.Rechecking;
using Reports.Core.Rules.Semantics;

namespace Reports.Core.Rules.Submissions;

/// <summary>SUB-03: no two scenes of one activity have names that differ in a particle only.</summary>
public sealed class ScenesHaveNamesOfTheirOwn : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "SUB-03",
        Severity.Warning,
        new("场景名称各不相同", "Scenes have names of their own"),
        new("名称只差一两个虚字的场景多为同一场景，会重复统计。", "Scenes whose names differ in a particle are mostly one scene, counted twice."),
        RuleBases.Practice,
        "设备预测性维护；设备点检管理",
        "设备预测性维护；设备预测维护");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Sheet;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        from same in context.Map.Scenes
            .Where(scene => scene.Row["name"].HasValue)
            .GroupBy(scene => (SceneNames.Core(scene.Name), scene.Activity?.Code))
        where same.Key.Item1.Length > 1
        let first = same.First()
        from scene in same.Skip(1)
        where !SceneNames.AreRelated(first, scene)
        select Info.At(
            scene.Row["name"],
            new($"“{RuleFindings.Quote(scene.Name)}”与第 {RuleFindings.Number(first.Row.Number)} 行的“{RuleFindings.Quote(first.Name)}”疑为同一场景。", $"“{RuleFindings.Quote(scene.Name)}” seems to be the scene of row {RuleFindings.Number(first.Row.Number)}, “{RuleFindings.Quote(first.Name)}”."),
            new("能区分的名称，如写明环节或对象", "A name that tells them apart, by segment or object"),
            new("同一场景请合并为一行；确是两个场景的，请在名称中写明各自的对象。", "Merge the rows if they are one scene, or name what each is about."))
            with
        { Related = [first.Row["name"].Address] };
}
