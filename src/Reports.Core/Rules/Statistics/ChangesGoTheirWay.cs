using System.Globalization;
using System.Text.RegularExpressions;
using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Statistics;

/// <summary>STA-06: numbers move the way their verb says.</summary>
public sealed partial class ChangesGoTheirWay : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "STA-06",
        Severity.Warning,
        new("前后数字与升降方向一致", "Numbers move the way their verb says"),
        new("“由30分钟缩短至60分钟”必有一处写错。", "“Shortened from 30 to 60 minutes” holds a slip."),
        TextBases.Practice,
        "建模周期由60天缩短至20天（较2025年）",
        "建模周期由20天缩短至60天（较2025年）");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (_, field) in context.Texts(TextTraits.Digit))
        {
            var wrong = Change().Matches(field.Text).FirstOrDefault(IsReversed);
            if (wrong is not null)
            {
                yield return Info.At(
                    field,
                    new($"“{RuleFindings.Quote(wrong.Value)}”的数字与“{wrong.Groups["verb"].Value}”不符。", $"The numbers of “{RuleFindings.Quote(wrong.Value)}” do not move as its verb says."),
                    new("与升降方向一致的数字", "Numbers that move as the verb says"),
                    new("请核对两个数字是否填反。", "Check whether the two numbers were swapped."));
            }
        }
    }

    private static bool IsReversed(Match match)
    {
        if (match.Groups["unit"].Value != match.Groups["to"].Value)
        {
            return false;
        }

        var before = decimal.Parse(match.Groups["before"].Value, CultureInfo.InvariantCulture);
        var after = decimal.Parse(match.Groups["after"].Value, CultureInfo.InvariantCulture);
        return match.Groups["down"].Success ? after >= before : after <= before;
    }

    [GeneratedRegex(@"由(?<before>\d{1,9}(\.\d{1,4})?)(?<unit>[^\d，。；、由]{0,8}?)(?<verb>(?<down>降低|下降|降|缩短|减少|压缩|收窄)|提升|提高|增加|增长|上升|扩大)(至|到)(?<after>\d{1,9}(\.\d{1,4})?)(?<to>[^\d，。；、（(）)以]{0,8})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Change();
}
