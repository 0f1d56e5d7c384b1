using Reports.Core.Diagrams;
using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Figures;

/// <summary>FIG-04: the map's legend explains each tag that a card shows. Silent when nobody laid the map out.</summary>
public sealed class LegendExplainsTheTags : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "FIG-04",
        Severity.Error,
        new("图例说明图中用到的全部标签", "The legend explains every tag of the map"),
        new("图例没有的标记，读图的人看不懂。", "A mark that the legend lacks means nothing to a reader."),
        TextBases.Practice,
        "图中有“增收”，图例也有",
        "图中有“增收”，图例没有");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Map;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        var legends = context.Layout?.Groups().Where(group => group.Kind == "legend").ToArray() ?? [];
        if (legends.Length == 0)
        {
            yield break;
        }

        var text = string.Concat(legends.SelectMany(TextsOf));
        foreach (var scene in context.Map.Scenes)
        {
            if (scene.Tags.FirstOrDefault(tag => !text.Contains(tag.Name.Zh, StringComparison.Ordinal)) is { } unknown)
            {
                yield return Info.At(
                    scene.Row["tags"],
                    new($"图例没有说明标签“{unknown.Name.Zh}”。", $"The legend does not explain the tag {unknown.Name.En}."),
                    new($"图例含“{unknown.Name.Zh}”", $"A legend with {unknown.Name.En}"),
                    new("请用现行模板重新生成图谱。", "Draw the map again with the current template."));
                yield break;
            }
        }
    }

    private static IEnumerable<string> TextsOf(GroupShape group) =>
        group.Shapes.SelectMany(shape => shape switch
        {
            GroupShape inner => TextsOf(inner),
            TextShape text => [text.Text],
            _ => [],
        });
}
