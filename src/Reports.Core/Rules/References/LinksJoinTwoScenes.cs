using Reports.Core.Model;
using Reports.Core.Rules.Causes;

namespace Reports.Core.Rules.References;

/// <summary>REF-12: both ends of a link are on the map, differ, and no link occurs twice.</summary>
public sealed class LinksJoinTwoScenes : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "REF-12",
        Severity.Error,
        new("协同关系连接图谱中两个不同的场景，且不重复", "Links join two different scenes of the map, each once"),
        new("一端不存在的协同关系画不出来。", "A link with one end missing cannot be drawn."),
        RuleBases.Chains,
        "YB01-AB-6-1 → YB01-A-2-1",
        "YB01-AB-6-1 → YB01-AB-6-1");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        var seen = new Dictionary<(string, string, ChainKind?), SceneLink>();
        var hasScenes = context.Map.Scenes.Any(scene => scene.CodeText.Length > 0);
        foreach (var link in context.Map.Links)
        {
            foreach (var field in new[] { link.Row["from"], link.Row["to"] }.Where(field => hasScenes && field.HasValue && context.Map.SceneByCode(field.Text) is null))
            {
                yield return Info.At(
                    field,
                    new($"场景图谱中没有编号 {RuleFindings.Quote(field.Text)}。", $"The scene sheet has no code {RuleFindings.Quote(field.Text)}."),
                    new("场景图谱中的编号", "A code of the scene sheet"),
                    SceneCandidates.HintFor(context.Map, field.Text))
                    .WithReplacement([field], field.Text, SceneCandidates.OnlyOne(context.Map, field.Text), safe: false)
                    .Of(CauseKind.Scene, field.Text);
            }

            if (link.From.Length == 0 || link.To.Length == 0)
            {
                continue;
            }

            if (link.From == link.To)
            {
                yield return Info.At(
                    link.Row["to"],
                    new($"起点和终点是同一个场景 {RuleFindings.Quote(link.To)}。", $"The link begins and ends at the same scene {RuleFindings.Quote(link.To)}."),
                    new("另一个场景的编号", "The code of another scene"),
                    new("请改正终点，或删除这一行。", "Correct the end, or delete the row."));
            }
            else if (!seen.TryAdd(KeyOf(link), link))
            {
                yield return Repeated(link, seen[KeyOf(link)]);
            }
        }
    }

    // A tool chain has no direction.
    private static (string From, string To, ChainKind? Kind) KeyOf(SceneLink link) =>
        link.Kind == ChainKind.Tool && string.CompareOrdinal(link.From, link.To) > 0
            ? (link.To, link.From, link.Kind)
            : (link.From, link.To, link.Kind);

    private Finding Repeated(SceneLink link, SceneLink first) => Info.At(
        link.Row["from"],
        new($"这项协同关系与第 {RuleFindings.Number(first.Row.Number)} 行重复。", $"This link repeats row {RuleFindings.Number(first.Row.Number)}."),
        new("每项协同关系一行", "One row for each link"),
        new("请把承载要素并入一行，用“；”分隔，再删除另一行。", "Put the carried elements into one row, separated by ；, and delete the other."))
        with
    { Related = [first.Row["from"].Address] };
}
