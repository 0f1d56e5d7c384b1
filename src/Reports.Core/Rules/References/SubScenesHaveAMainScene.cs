using Reports.Core.Model;
using Reports.Core.Rules.Causes;
using Reports.Core.Rules.Rechecking;
using Reports.Core.Templates;

namespace Reports.Core.Rules.References;

/// <summary>REF-07: a sub-scene names an existing main scene; a main scene names none.</summary>
public sealed class SubScenesHaveAMainScene : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "REF-07",
        Severity.Error,
        new("细分场景都有上级主场景", "Sub-scenes have a main scene"),
        new("细分场景画在主场景之下，只有一级。", "A sub-scene is drawn under its main scene; there is one level only."),
        RuleBases.SceneArchitecture,
        "细分场景 YB01-A-2-2，上级 YB01-A-2-1",
        "细分场景 YB01-A-2-2，上级为空");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Sheet;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        from scene in context.Map.Scenes
        let field = scene.Row["parent"]
        where field.State is not (FieldState.Absent or FieldState.Error)
        let message = ProblemOf(context.Map, scene, field)
        where message is not null
        let finding = Info.At(
            field,
            message.Value,
            scene.IsSub ? new("主场景的编号", "The code of a main scene") : new("空", "Empty"),
            HintOf(context.Map, scene, field))
        select scene.IsSub && field.HasValue && context.Map.SceneByCode(field.Text) is null ? finding.Of(CauseKind.Scene, field.Text) : finding;

    private static Bilingual? ProblemOf(IndustryMap map, Scene scene, Field field)
    {
        if (!scene.IsSub)
        {
            return field.HasValue && scene.Row["kind"].HasValue
                ? new($"主场景填了上级场景编号 {RuleFindings.Quote(field.Text)}。", $"A main scene names a main scene above it: {RuleFindings.Quote(field.Text)}.")
                : null;
        }

        if (!field.HasValue)
        {
            return new("细分场景没有填上级场景编号。", "The sub-scene does not name its main scene.");
        }

        if (field.Text == scene.CodeText)
        {
            return new("上级场景编号就是本场景自己。", "The sub-scene names itself as its main scene.");
        }

        return map.SceneByCode(field.Text) switch
        {
            null => new($"上级场景 {RuleFindings.Quote(field.Text)} 不在场景图谱中。", $"The main scene {RuleFindings.Quote(field.Text)} is not on the scene sheet."),
            { IsSub: true } => new($"上级场景 {RuleFindings.Quote(field.Text)} 本身是细分场景。", $"The main scene {RuleFindings.Quote(field.Text)} is a sub-scene itself."),
            _ => null,
        };
    }

    private static Bilingual HintOf(IndustryMap map, Scene scene, Field field)
    {
        if (!scene.IsSub)
        {
            return new("请清空此格，或把类型改为“细分场景”。", "Clear this cell, or change the kind to 细分场景.");
        }

        var near = field.HasValue
            ? Nearest.To(field.Text, map.Scenes.Where(other => !other.IsSub && other.CodeText != scene.CodeText).Select(other => other.CodeText))
            : [];
        var sameCell = map.Scenes.FirstOrDefault(other => !other.IsSub
            && other.Code is { } known && scene.Code is { } own && known.Segments == own.Segments && known.Activity == own.Activity);
        var candidate = near.Count > 0 ? near[0] : sameCell?.CodeText;
        return candidate is null
            ? new("请填所属主场景的编号；可独立推进的，把类型改为“主场景”。", "Type the code of its main scene, or make it a main scene.")
            : new($"请填所属主场景的编号，是否应为 {candidate}？可独立推进的，把类型改为“主场景”。", $"Type the code of its main scene, perhaps {candidate}, or make it a main scene.");
    }
}
