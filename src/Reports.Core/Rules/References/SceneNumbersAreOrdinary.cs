using System.Globalization;

namespace Reports.Core.Rules.References;

/// <summary>REF-09: no scene number leaps far ahead of the others; a page number may have stuck to it.</summary>
public sealed class SceneNumbersAreOrdinary : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "REF-09",
        Severity.Warning,
        new("场景序号没有异常跳跃", "No scene number leaps far ahead"),
        new("从文件中复制编号时，页码容易粘在编号后面。", "When codes are copied from a document, page numbers stick to them."),
        RuleBases.Practice,
        "YB01-A-2-2",
        "YB01-A-2-21，前一个序号是 1");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (run, last, number, scene) in SceneRun.Steps(context).Where(step => step.Number - step.Last > SceneRun.WidestGap))
        {
            var likely = run.CodeOf(LikelyNumber(number, last));
            yield return Info
                .At(
                    scene.Row["code"],
                    last == 0
                        ? new($"第一个序号就是 {RuleFindings.Number(number)}，可能粘上了页码。", $"The first number is {RuleFindings.Number(number)}; a page number may have stuck to it.")
                        : new($"序号 {RuleFindings.Number(number)} 与前一个序号 {RuleFindings.Number(last)} 相差过大，可能粘上了页码。", $"Number {RuleFindings.Number(number)} is far from the one before, {RuleFindings.Number(last)}; a page number may have stuck to it."),
                    new(likely, likely),
                    new($"是否应为 {likely}？请核对后改正，清单中的编号一并修改。", $"Did you mean {likely}? Correct it here and in the lists."))
                .FixedBy(scene.Row["code"], likely, safe: false);
        }
    }

    // 41 after 3 was 4 on page 1: the leading digits that follow the number before.
    private static int LikelyNumber(int number, int last)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return Enumerable.Range(1, text.Length - 1)
            .Select(length => int.Parse(text[..length], CultureInfo.InvariantCulture))
            .FirstOrDefault(candidate => candidate > last && candidate - last <= SceneRun.WidestGap, last + 1);
    }
}
