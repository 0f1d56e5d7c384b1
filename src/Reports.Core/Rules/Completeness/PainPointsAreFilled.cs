using Reports.Core.Rules.Rechecking;
using Reports.Core.Templates;

namespace Reports.Core.Rules.Completeness;

/// <summary>CMP-02: each scene says what is difficult today.</summary>
public sealed class PainPointsAreFilled : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "CMP-02",
        Severity.Error,
        new("每个场景都写明痛点问题", "Each scene says what is difficult"),
        new("痛点是梳理四清单和转型路径的出发点。", "The difficulty is where lists and path start from."),
        RuleBases.SceneArchitecture,
        "烧结终点靠人工判断，调整滞后",
        "（原文痛点条目待结构化录入）");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        from scene in context.Map.Scenes
        let field = scene.Row["painPoint"]
        where field.State is FieldState.Blank or FieldState.Placeholder or FieldState.NotApplicable
        select Info.At(
            field,
            field.State == FieldState.Blank
                ? new($"场景“{RuleFindings.Quote(scene.Name)}”没有填痛点问题。", $"Scene “{RuleFindings.Quote(scene.Name)}” has no difficulty.")
                : new($"痛点问题填的是“{RuleFindings.Quote(field.Original)}”，不是实际内容。", $"“{RuleFindings.Quote(field.Original)}” is no difficulty."),
            new($"一两句话，{RuleFindings.Number(context.Template.Limits.MaxTextLength)} 字以内", $"One or two sentences within {RuleFindings.Number(context.Template.Limits.MaxTextLength)} characters"),
            new("请写清难在哪里，如“……靠人工判断，调整滞后，质量不稳定”。", "Say what is difficult, such as “judged by hand, corrected late, unstable quality”."));
}
