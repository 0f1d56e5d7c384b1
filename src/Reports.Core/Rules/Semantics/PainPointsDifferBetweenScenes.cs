using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Semantics;

/// <summary>SEM-04: scenes do not share one and the same pain point.</summary>
public sealed class PainPointsDifferBetweenScenes : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "SEM-04",
        Severity.Warning,
        new("各场景的痛点问题各有不同", "Scenes have pain points of their own"),
        new("多个场景照抄同一句话，看不出各自的问题。", "One sentence copied over scenes hides what each of them lacks."),
        TextBases.Practice,
        "研发周期长；试制成本高；数据难复用",
        "三个场景都写“研发周期长”");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Sheet;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        var limit = context.Template.Limits.RepeatedPain;
        var groups = context.Map.Scenes
            .Select(scene => scene.Row["painPoint"])
            .Where(field => field.HasValue)
            .GroupBy(field => new string([.. field.Text.Where(char.IsLetterOrDigit)]), StringComparer.Ordinal)
            .Where(group => group.Key.Length > 0);
        foreach (var group in groups)
        {
            var fields = group.ToArray();
            if (fields.Length >= limit)
            {
                yield return Info.At(
                    fields[0],
                    new($"有 {fields.Length} 个场景的“痛点问题”完全相同。", $"{fields.Length} scenes have the very same pain point."),
                    new("每个场景自己的痛点", "A pain point of each scene's own"),
                    new("请按场景分别改写；问题确实相同的，请合并场景。", "Rewrite it for each scene, or merge the scenes.")) with
                {
                    Count = fields.Length,
                    Related = [.. fields.Skip(1).Select(field => field.Address)],
                };
            }
        }
    }
}
