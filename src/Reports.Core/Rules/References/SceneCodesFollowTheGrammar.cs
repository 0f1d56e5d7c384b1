using System.Text.RegularExpressions;
using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;
using Reports.Core.Templates;

namespace Reports.Core.Rules.References;

/// <summary>REF-01: scene codes read industry-segments-activity-number.</summary>
public sealed class SceneCodesFollowTheGrammar : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "REF-01",
        Severity.Error,
        new("场景编号符合“行业码-环节码-业务活动码-序号”", "Scene codes read industry-segments-activity-number"),
        new("编号决定场景在图谱上的位置，写错就放不进图。", "The code decides where a scene stands on the map."),
        RuleBases.Template,
        "YB01-A-2-1",
        "YB1-A-21");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        from scene in context.Map.Scenes
        where scene.Code is null && scene.Row["code"].HasValue
        select FindingOf(scene.Row["code"]);

    private Finding FindingOf(Field field)
    {
        var repaired = Repaired(field.Text);
        var finding = Info.At(
            field,
            new($"场景编号“{RuleFindings.Quote(field.Original)}”格式不对。", $"The scene code “{RuleFindings.Quote(field.Original)}” has the wrong form."),
            repaired is null ? new("如 YB01-A-2-1", "Such as YB01-A-2-1") : new(repaired, repaired),
            new(
                repaired is null ? "请按“行业码-环节码-业务活动码-序号”填写，如 YB01-A-2-1。" : $"是否应为 {repaired}？请按“行业码-环节码-业务活动码-序号”填写。",
                repaired is null ? "Type industry-segments-activity-number, such as YB01-A-2-1." : $"Did you mean {repaired}? Type industry-segments-activity-number."));
        return repaired is null ? finding : finding.FixedBy(field, repaired, safe: false);
    }

    // YB1-A-21 has all parts, only the hyphens and a leading zero are wrong.
    private static string? Repaired(string text)
    {
        var bare = string.Concat(text.Where(char.IsAsciiLetterOrDigit));
        var match = Regex.Match(
            bare,
            "^(?<letters>[A-Z]{2})(?<digits>[0-9]{1,2})(?<segments>[A-Z]{1,13})(?<activity>[0-9])(?<number>[0-9]{1,3})$",
            RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(1));
        var code = match.Success
            ? $"{match.Groups["letters"].Value}{match.Groups["digits"].Value.PadLeft(2, '0')}-{match.Groups["segments"].Value}-{match.Groups["activity"].Value}-{match.Groups["number"].Value.TrimStart('0')}"
            : "";
        return SceneCode.TryParse(code, out _) ? code : null;
    }
}
