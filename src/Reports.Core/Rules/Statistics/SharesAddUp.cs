using System.Globalization;
using System.Text.RegularExpressions;
using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Statistics;

/// <summary>STA-03: shares that are listed as parts of a whole add up to 100%.</summary>
public sealed partial class SharesAddUp : IRule
{
    private const int Fewest = 3;

    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "STA-03",
        Severity.Warning,
        new("各部分占比之和为 100%", "Shares of a whole add up to 100%"),
        new("加起来不是 100% 的，不是漏列就是算错。", "Otherwise a part is missing or miscounted."),
        TextBases.Practice,
        "其中研发占30%，生产占50%，服务占20%",
        "其中研发占30%，生产占50%，服务占15%");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (_, field) in context.Texts(TextTraits.Percent))
        {
            var shares = Share().Matches(field.Text).Select(match => decimal.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture)).ToArray();
            var sum = shares.Sum();

            // Far from 100 the shares are of different wholes; within 0.1 they are rounded.
            if (shares.Length >= Fewest && Whole().IsMatch(field.Text) && Math.Abs(sum - 100) is > 0.1m and <= 10m)
            {
                var total = sum.ToString("0.##", CultureInfo.InvariantCulture);
                yield return Info.At(
                    field,
                    new($"{RuleFindings.Number(shares.Length)} 项占比合计 {total}%，不是 100%。", $"The {RuleFindings.Number(shares.Length)} shares add up to {total}%, not 100%."),
                    new("合计 100%", "100% in total"),
                    new("请核对各项占比；有其他部分的，补写“其他占……”。", "Check the shares; name the rest if there is one."));
            }
        }
    }

    [GeneratedRegex(@"占比?[^，。；、,;%％\d]{0,4}(?<number>\d{1,3}(\.\d{1,2})?)\s?[%％]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Share();

    [GeneratedRegex("其中|分别|分为|构成|组成", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Whole();
}
