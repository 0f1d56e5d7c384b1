using Reports.Core.Rules.Rechecking;
using Reports.Core.Workbooks;

namespace Reports.Core.Rules.Completeness;

/// <summary>CMP-07: the map has scenes of every business activity.</summary>
public sealed class AllActivitiesOccur : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "CMP-07",
        Severity.Warning,
        new("各类业务活动都有场景", "Every business activity has scenes"),
        new("图谱应覆盖全部业务活动，包括跨环节协同。", "The map should cover all activities, cooperation across segments included."),
        RuleBases.SceneArchitecture,
        "六类业务活动都有场景",
        "没有跨环节协同类场景");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Sheet;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        if (context.Map.Scenes.Count == 0
            || !context.Bound.Sheets.TryGetValue("scenes", out var sheet)
            || !sheet.Columns.TryGetValue("activity", out var column))
        {
            return [];
        }

        return
            from activity in context.Map.Activities
            where context.Map.Scenes.All(scene => (scene.Activity?.Code ?? scene.Code?.Activity) != activity.Code)
            select Info.At(
                new CellAddress(sheet.Source.Name, sheet.HeaderRow, column),
                "",
                new($"没有“{activity.Name.Zh}”类场景。", $"There is no scene of the activity “{activity.Name.En}”."),
                new($"至少 1 个“{activity.Name.Zh}”场景", $"At least one scene of “{activity.Name.En}”"),
                new($"请补充（{activity.Meaning.Zh}）；本行业确实没有的，请在报送时说明。", $"Add one ({activity.Meaning.En}), or say when submitting that the industry has none."));
    }
}
