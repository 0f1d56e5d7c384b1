namespace Reports.Core.Rules.References;

/// <summary>REF-08: scene numbers of one segment and activity run from 1 without gaps.</summary>
public sealed class SceneNumbersHaveNoGaps : IRule
{
    private const int MostNamed = 5;

    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "REF-08",
        Severity.Note,
        new("同一环节、同一业务活动的场景序号连续", "Scene numbers of a segment and activity have no gaps"),
        new("缺号多为漏报或删除了场景，审核人会追问。", "A missing number mostly means a scene left out or deleted; reviewers will ask."),
        RuleBases.Practice,
        "YB01-A-2-1、YB01-A-2-2",
        "YB01-A-2-1、YB01-A-2-5，缺 2～4");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        // A wide jump is REF-09.
        foreach (var (run, last, number, scene) in SceneRun.Steps(context).Where(step => step.Number - step.Last <= SceneRun.WidestGap))
        {
            var missing = Enumerable.Range(last + 1, number - last - 1).ToArray();
            var codes = string.Join('、', missing.Take(MostNamed).Select(run.CodeOf)) + (missing.Length > MostNamed ? "等" : "");
            yield return Info.At(
                scene.Row["code"],
                new($"{RuleFindings.Quote(scene.CodeText)} 前面缺 {RuleFindings.Number(missing.Length)} 个序号：{codes}。", $"{RuleFindings.Quote(scene.CodeText)} follows a gap of {RuleFindings.Number(missing.Length)}: {codes}."),
                new(run.CodeOf(last + 1), run.CodeOf(last + 1)),
                new("漏报的请补上场景；确无此场景的，请与组织单位核对编号。", "Add the scenes that were left out, or check the numbering with the organiser."));
        }
    }
}
