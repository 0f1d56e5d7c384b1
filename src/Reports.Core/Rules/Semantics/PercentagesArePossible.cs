using System.Globalization;
using System.Text.RegularExpressions;
using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Semantics;

/// <summary>SEM-18: nothing falls by more than 100%, and no share is above 100%.</summary>
public sealed partial class PercentagesArePossible : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "SEM-18",
        Severity.Warning,
        new("百分数可能成立", "Percentages are possible"),
        new("降幅和合格率都不会超过 100%，超过的多为笔误。", "A fall or a pass rate above 100% is mostly a slip."),
        TextBases.Practice,
        "能耗降低 30%",
        "能耗降低 300%");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (_, field) in context.Texts(TextTraits.Percent))
        {
            var wrong = Falls().Matches(field.Text).Concat(Shares().Matches(field.Text)).FirstOrDefault(IsAboveHundred);
            if (wrong is not null)
            {
                yield return Info.At(
                    field,
                    new($"“{RuleFindings.Quote(wrong.Value)}”超过 100%，不可能成立。", $"“{RuleFindings.Quote(wrong.Value)}” is above 100%, which cannot be."),
                    new("不超过 100%", "At most 100%"),
                    new("请核对数字；如表示倍数，请写成“降至原来的几分之一”。", "Check the number."));
            }
        }
    }

    private static bool IsAboveHundred(Match match) =>
        double.TryParse(match.Groups["number"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number > 100;

    [GeneratedRegex(@"(降低|减少|下降|缩短|节约|节省)[^，。；、,;%％\d]{0,8}(?<number>\d{1,6}(\.\d{1,4})?)\s?[%％]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Falls();

    [GeneratedRegex(@"(合格率|准确率|覆盖率|良品率|成品率|识别率|命中率|联网率|检出率)[^，。；、,;%％\d升高长]{0,6}(?<number>\d{1,6}(\.\d{1,4})?)\s?[%％]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Shares();
}
