using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Semantics;

/// <summary>SEM-16: a sub-scene is not its main scene in other words.</summary>
public sealed class SubScenesDifferFromTheirMainScene : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "SEM-16",
        Severity.Note,
        new("细分场景与主场景内容不同", "Sub-scenes differ from their main scene"),
        new("名称实质相同的两级场景会重复统计。", "A scene under itself is counted twice."),
        TextBases.Guide,
        "主场景“质量检测”，细分场景“外观缺陷检测”",
        "主场景“质量检测”，细分场景“质量智能检测管理”");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Sheet;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        from scene in context.Map.Scenes
        where scene.IsSub && scene.Row["name"].HasValue
        let main = context.Map.SceneByCode(scene.ParentCode)
        where main is not null && !ReferenceEquals(main, scene) && SceneNames.Kernel(main.Name) == SceneNames.Kernel(scene.Name)
        select Info.At(
            scene.Row["name"],
            new($"细分场景“{RuleFindings.Quote(scene.Name)}”与主场景“{RuleFindings.Quote(main.Name)}”实质相同。", $"Sub-scene “{RuleFindings.Quote(scene.Name)}” is its main scene “{RuleFindings.Quote(main.Name)}” in other words."),
            new("主场景的一个具体方面", "One aspect of the main scene"),
            new("请写明细分的对象或工序；实为同一场景的，请合并。", "Name the object or the process step, or merge the two."))
            with
        { Related = [main.Row["name"].Address] };
}
