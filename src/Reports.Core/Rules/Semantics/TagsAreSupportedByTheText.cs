using Reports.Core.Model;

namespace Reports.Core.Rules.Semantics;

/// <summary>SEM-06: what a scene says supports each of its value tags.</summary>
public sealed class TagsAreSupportedByTheText : IRule
{
    private static readonly string[] Texts = ["name", "painPoint", "path", "outcome", "remark"];
    private static readonly ListKind[] Lists = [ListKind.Data, ListKind.Model, ListKind.Tool];

    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "SEM-06",
        Severity.Note,
        new("转型价值标签有文字依据", "Value tags are supported by the text"),
        new("痛点、成效和要素都没有提到的标签，统计出来没有依据。", "A tag that no text supports has no base in the statistics."),
        TextBases.Practice,
        "标签“安全”，痛点：高温作业多，安全风险大",
        "标签“安全”，痛点：靠人工判断，调整滞后");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        // A pain point that says nothing is SEM-03 and would leave every tag without support.
        foreach (var scene in context.Map.Scenes.Where(scene =>
            scene.Tags.Count > 0 && scene.Row["painPoint"].HasValue && PainPointsStateDifficulties.HasDifficulty(scene.PainPoint, context.Glossary)))
        {
            var text = string.Concat(Texts.Select(key => scene.Row[key].Text))
                + string.Concat(Lists.SelectMany(list => context.Map.ItemsOf(scene.CodeText, list)).Select(item => item.Name));
            var bare = scene.Tags
                .Select(tag => tag.Name.Zh)
                .Where(tag => context.Glossary.TagWords.TryGetValue(tag, out var words) && !words.Any(word => text.Contains(word, StringComparison.Ordinal)))
                .ToArray();
            if (bare.Length > 0)
            {
                var tags = string.Join('、', bare);
                yield return Info.At(
                    scene.Row["tags"],
                    new($"痛点、成效和要素中都没有提到“{tags}”。", $"Neither pain point nor outcome nor elements speak of {RuleFindings.Enumerated(tags)}."),
                    new("有文字依据的标签", "Tags that the text supports"),
                    new($"请在痛点或成效中写明“{tags}”体现在哪里，或去掉该标签。", $"Say in the pain point or the outcome what {RuleFindings.Enumerated(tags)} means here, or remove the tag.")) with
                {
                    Related = [scene.Row["painPoint"].Address],
                };
            }
        }
    }
}
