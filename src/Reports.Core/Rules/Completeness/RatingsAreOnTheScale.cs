using Reports.Core.Rules.Rechecking;
using Reports.Core.Templates;

namespace Reports.Core.Rules.Completeness;

/// <summary>CMP-03: each scene has a rating on the campaign's scale.</summary>
public sealed class RatingsAreOnTheScale : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "CMP-03",
        Severity.Error,
        new("现状评级已填且在量程内", "Each scene has a rating on the scale"),
        new("评级决定图谱上的星数，也决定是否必须写转型路径。", "The rating gives the stars on the map and decides whether a path is needed."),
        RuleBases.Template,
        "★★",
        "空，或 5");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        var lowest = context.Map.Ratings[0].Name.Zh;
        var highest = context.Map.Ratings[^1].Name.Zh;
        return
            from scene in context.Map.Scenes
            let field = scene.Row["rating"]
            where scene.Stars is null && field.State is not (FieldState.Absent or FieldState.Error)
            select Info.At(
                field,
                field.State == FieldState.Blank
                    ? new($"场景“{RuleFindings.Quote(scene.Name)}”没有填现状评级。", $"Scene “{RuleFindings.Quote(scene.Name)}” has no rating.")
                    : new($"现状评级“{RuleFindings.Quote(field.Original)}”不在量程内。", $"The rating “{RuleFindings.Quote(field.Original)}” is not on the scale."),
                new($"{lowest} 至 {highest}", $"{lowest} to {highest}"),
                new($"请从列表选取 {lowest} 至 {highest}，按全行业水平评。", $"Pick {lowest} to {highest}, rating the whole industry."));
    }
}
