using System.Globalization;
using System.Text.RegularExpressions;
using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Statistics;

/// <summary>STA-09: of fewer than thirty, one counts instead of giving per cent.</summary>
public sealed partial class SmallSamplesAreCounted : IRule
{
    private const int FewestForPercent = 30;

    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "STA-09",
        Severity.Note,
        new("样本不足 30 个时写个数，不写百分数", "Of fewer than thirty, one counts instead of giving per cent"),
        new("“3家中66.7%”显得精确，其实只是 2 家。", "“66.7% of 3” looks exact and is just two."),
        TextBases.Practice,
        "3家企业中2家已联网",
        "3家企业中66.7%已联网");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (_, field) in context.Texts(TextTraits.Percent))
        {
            var match = Share().Matches(field.Text).FirstOrDefault(found => int.Parse(found.Groups["count"].Value, CultureInfo.InvariantCulture) < FewestForPercent);
            if (match is not null)
            {
                yield return Info.At(
                    field,
                    new($"“{RuleFindings.Quote(match.Value)}”样本太少，不宜用百分数。", $"“{RuleFindings.Quote(match.Value)}” gives per cent of very few."),
                    new("个数，如“3家中2家”", "A count, such as 2 of 3"),
                    new("请改写为个数，如“3家中2家”。", "Write how many of how many."));
            }
        }
    }

    [GeneratedRegex(@"(?<!\d)(?<count>[1-9]\d{0,2})(家|个|台|条|座|套)[\u4e00-\u9fff]{0,6}中，?(有|约|的)?\d{1,3}(\.\d{1,2})?\s?[%％]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Share();
}
