using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Completeness;

/// <summary>CMP-13: the workbook has as many scenes as the campaign expects.</summary>
public sealed class SceneCountIsWithinBounds : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "CMP-13",
        Severity.Warning,
        new("场景数量在要求范围内", "The number of scenes is within bounds"),
        new("场景太少说明梳理不全，太多说明划分过细。", "Too few scenes mean gaps, too many mean splinters."),
        RuleBases.Template,
        "13 个场景",
        "3 个场景，要求 10 个以上");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Sheet;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        var count = context.Map.Scenes.Count;
        var limits = context.Template.Limits;
        if (!context.Bound.Sheets.TryGetValue("scenes", out var sheet)
            || sheet.HeaderRow == 0
            || (count >= limits.MinScenes && count <= limits.MaxScenes))
        {
            yield break;
        }

        var bounds = $"{RuleFindings.Number(limits.MinScenes)}～{RuleFindings.Number(limits.MaxScenes)}";
        yield return Info.OnSheet(
            sheet.Source.Name,
            RuleFindings.Number(count),
            new($"共 {RuleFindings.Number(count)} 个场景，要求 {bounds} 个。", $"There are {RuleFindings.Number(count)} scenes; {bounds} are expected."),
            new($"{bounds} 个", $"{bounds} scenes"),
            count < limits.MinScenes
                ? new("请补充场景；确实不多的，请在报送时说明。", "Add scenes, or explain when submitting why there are few.")
                : new("请合并划分过细的场景。", "Merge scenes that are split too finely."));
    }
}
