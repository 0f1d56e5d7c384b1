using Reports.Core.Model;

namespace Reports.Core.Rules.Semantics;

/// <summary>SEM-05: the best rating does not go with missing elements, nor the lowest with complete ones.</summary>
public sealed class RatingsAgreeWithTheGaps : IRule
{
    private const int Fewest = 4;

    private static readonly ListKind[] Lists = [ListKind.Data, ListKind.Model, ListKind.Tool, ListKind.Skill];

    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "SEM-05",
        Severity.Warning,
        new("现状评级与要素现状相符", "Ratings agree with the status of the elements"),
        new("要素大多缺失却评最高级，或样样都有却评最低级，总有一处填错。", "A top rating without elements, or the lowest with all of them: one of the two is wrong."),
        TextBases.Practice,
        "★★，四类要素全部“缺失”",
        "★★★★，四类要素全部“缺失”");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        var top = context.Map.Ratings.Count;
        foreach (var scene in context.Map.Scenes.Where(scene => scene.CodeText.Length > 0 && (scene.Stars == top || scene.Stars == 1)))
        {
            var known = Lists.SelectMany(list => context.Map.ItemsOf(scene.CodeText, list)).Where(item => item.Status is not null).ToArray();
            var missing = known.Count(item => item.Status == ItemStatus.Missing);
            var present = known.Count(item => item.Status == ItemStatus.Present);
            if (known.Length < Fewest || (scene.Stars == top ? missing * 2 <= known.Length : present < known.Length))
            {
                continue;
            }

            var rating = scene.Row["rating"].Text;
            var (count, word) = scene.Stars == top ? (missing, new Bilingual("缺失", "missing")) : (present, new Bilingual("已有", "there"));
            yield return Info.At(
                scene.Row["rating"],
                new($"评级为{rating}，所列 {RuleFindings.Number(known.Length)} 项要素中有 {RuleFindings.Number(count)} 项“{word.Zh}”。", $"It is rated {rating}, yet {RuleFindings.Number(count)} of its {RuleFindings.Number(known.Length)} elements are {word.En}."),
                new("与要素现状相符的评级", "A rating that agrees with the elements"),
                new("请核对：改评级，或改各清单中的“现状”。", "Correct the rating or the status in the lists.")) with
            {
                Related = [.. known.Take(Fewest).Select(item => item.Row["name"].Address)],
            };
        }
    }
}
