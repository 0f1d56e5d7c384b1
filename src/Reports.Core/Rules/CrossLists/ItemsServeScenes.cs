using Reports.Core.Templates;

namespace Reports.Core.Rules.CrossLists;

/// <summary>XLS-08: each element serves a scene. An empty cell and an unknown code are other rules' findings.</summary>
public sealed class ItemsServeScenes : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "XLS-08",
        Severity.Warning,
        new("每个要素至少服务一个场景", "Each element serves a scene at least"),
        new("没有场景的要素不会出现在图谱和场景卡片上。", "An element without a scene appears neither on the map nor on a card."),
        TextBases.Guide,
        "场景编号：YB01-A-2-1",
        "场景编号：不适用");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        from item in context.Map.Items
        let field = item.Row["scenes"]
        where field.State == FieldState.NotApplicable && item.Row["name"].HasValue
        select Info.At(
            field,
            new($"“{RuleFindings.Quote(item.Name)}”没有关联任何场景。", $"“{RuleFindings.Quote(item.Name)}” serves no scene."),
            new("场景图谱中的场景编号", "Codes of scenes on the map"),
            new("请填写使用它的场景编号，多个用“；”分隔；确无场景的，请删除本行。", "Type the codes of its scenes, or delete the row."));
}
