using System.Text.RegularExpressions;
using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Statistics;

/// <summary>STA-08: an outcome in per cent says against what it is measured.</summary>
public sealed partial class ChangesNameTheirBase : IRule
{
    private static readonly string[] BaseWords = ["较", "比", "由", "从", "相对", "基期", "年前", "改造前", "原"];

    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "STA-08",
        Severity.Warning,
        new("转型成效的百分数写明基期", "Outcomes in per cent name their base"),
        new("没有基期的“提升30%”无法核实和比较。", "“Up by 30%” can be neither verified nor compared without a base."),
        TextBases.Numbers,
        "效率提升30%（较2024年）",
        "效率提升30%");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var field in context.Map.Scenes.Select(scene => scene.Row["outcome"]).Where(field => field.HasValue))
        {
            var match = Change().Match(field.Text);
            if (match.Success && !Array.Exists(BaseWords, word => field.Text.Contains(word, StringComparison.Ordinal)))
            {
                yield return Info.At(
                    field,
                    new($"“{RuleFindings.Quote(match.Value)}”没有写明基期。", $"“{RuleFindings.Quote(match.Value)}” does not say since when."),
                    new($"{RuleFindings.Quote(match.Value)}（较某年）", $"{RuleFindings.Quote(match.Value)} (since a year)"),
                    new("请在百分数后补上比较的年份，如“（较2024年）”。", "Add the year it is compared with, such as （较2024年）."));
            }
        }
    }

    [GeneratedRegex(@"(提升|提高|增长|增加|降低|减少|下降|缩短|节约)[^，。；,;%％\d]{0,6}\d{1,4}(\.\d{1,4})?\s?[%％]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Change();
}
