using Reports.Core.Model;

namespace Reports.Core.Rules.Submissions.Returns;

/// <summary>SUB-04: of the ratings that several organisations give one scene, none is the scale's lowest while another is its highest.</summary>
public sealed class RatingsOfASceneAreClose : ReturnsRule
{
    private const int FewestReturns = 3;

    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "SUB-04",
        Severity.Note,
        new("各单位对同一场景的评级相近", "Organisations rate one scene alike"),
        new("评级从最低到最高都有，多半是对评级标准理解不同。", "Ratings from one end of the scale to the other mostly mean that the scale was understood differently."),
        RuleBases.Practice,
        "评级 2、2、3",
        "评级 1、2、2、4、4");

    /// <inheritdoc />
    public override IEnumerable<ReturnFinding> Check(ReturnSet returns)
    {
        ArgumentNullException.ThrowIfNull(returns);
        return
            from same in SameScenes.In(returns)
            let rated = same.Where(each => each.Scene.Stars is not null).ToArray()
            where rated.Length >= FewestReturns
            let stars = rated.Select(each => each.Scene.Stars!.Value).Order().ToArray()
            where stars[^1] - stars[0] >= rated[0].Return.Map.Ratings.Count - 1
            let median = stars[stars.Length / 2]
            let farthest = rated.MaxBy(each => Math.Abs(each.Scene.Stars!.Value - median))
            select new ReturnFinding(farthest.Return, FindingOf(farthest.Scene, stars, median));
    }

    private Finding FindingOf(Scene scene, int[] stars, int median)
    {
        var spread = string.Join('、', stars.GroupBy(star => star).Select(group => $"{RuleFindings.Number(group.Key)} 星 {RuleFindings.Number(group.Count())} 家"));
        var spreadEn = string.Join(", ", stars.GroupBy(star => star).Select(group => $"{RuleFindings.Number(group.Count())} × {RuleFindings.Number(group.Key)}"));
        var count = RuleFindings.Number(stars.Length);
        return Info.At(
            scene.Row["rating"],
            new($"“{RuleFindings.Quote(scene.Name)}”有 {count} 家评级，相差 {RuleFindings.Number(stars[^1] - stars[0])} 级（{spread}），中位数 {RuleFindings.Number(median)}。", $"{count} organisations rate “{RuleFindings.Quote(scene.Name)}” {RuleFindings.Number(stars[^1] - stars[0])} steps apart ({spreadEn}), median {RuleFindings.Number(median)}."),
            new("按同一标准评级", "Ratings on one scale"),
            new("请对照评级标准复核；确有差别的，请在备注写明依据。", "Compare it with the scale, or give the reason in the remarks."));
    }
}
