using Reports.Core.Rules.Rechecking;
using Reports.Core.Templates;

namespace Reports.Core.Rules.Completeness;

/// <summary>CMP-04: each scene has at least one value tag and no more than the campaign allows.</summary>
public sealed class TagsAreOneToFour : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "CMP-04",
        Severity.Warning,
        new("每个场景有 1～4 个价值标签", "Each scene has one to four value tags"),
        new("标签说明转型带来什么；太多就突出不了重点。", "Tags say what a transformation brings; too many say nothing."),
        RuleBases.Template,
        "提质；降本",
        "空，或 6 个标签");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        var most = context.Template.Limits.MaxTags;
        return
            from scene in context.Map.Scenes
            let field = scene.Row["tags"]
            let count = field.Items.Distinct(StringComparer.Ordinal).Count()
            where count > most || field.State is FieldState.Blank or FieldState.Placeholder or FieldState.NotApplicable
            select Info.At(
                field,
                count > most
                    ? new($"填了 {RuleFindings.Number(count)} 个转型价值标签，最多 {RuleFindings.Number(most)} 个。", $"There are {RuleFindings.Number(count)} value tags; at most {RuleFindings.Number(most)} are allowed.")
                    : new($"场景“{RuleFindings.Quote(scene.Name)}”没有填转型价值标签。", $"Scene “{RuleFindings.Quote(scene.Name)}” has no value tag."),
                new($"1～{RuleFindings.Number(most)} 个标签", $"1 to {RuleFindings.Number(most)} tags"),
                new($"请填最主要的 1～{RuleFindings.Number(most)} 项，用“；”分隔，如“提质；降本”。", $"Type the main 1 to {RuleFindings.Number(most)}, separated by ；."));
    }
}
