using System.Globalization;
using System.Text.RegularExpressions;

namespace Reports.Core.Rules.Drafts.Statistics;

/// <summary>STA-05: what was sent out is what came back and what did not.</summary>
public sealed partial class ReturnsAddUp : DraftRule
{
    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "STA-05",
        Severity.Error,
        new("发放数等于回收数加未回收数", "What was sent out is what came back and what did not"),
        new("三个数对不上，回收情况就说不清。", "Otherwise nobody can tell how many returns there are."),
        TextBases.Practice,
        "发放120份，回收86份，未回收34份",
        "发放120份，回收86份，未回收30份");

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(DraftContext context)
    {
        foreach (var paragraph in context.Draft.Paragraphs)
        {
            var sent = Sent().Match(paragraph.Text);
            var returned = Returned().Match(paragraph.Text);
            var open = Open().Match(paragraph.Text);
            if (sent.Success && returned.Success && open.Success && NumberOf(sent) != NumberOf(returned) + NumberOf(open))
            {
                var (expected, found) = (RuleFindings.Number(NumberOf(sent) - NumberOf(returned)), RuleFindings.Number(NumberOf(open)));
                yield return Info.In(
                    paragraph.Place,
                    paragraph.Text,
                    new($"发放 {NumberOf(sent)}、回收 {NumberOf(returned)}，未回收应为 {expected}，写的是 {found}。", $"{NumberOf(sent)} sent and {NumberOf(returned)} returned leave {expected}, not {found}."),
                    new(expected, expected),
                    new("请核对三个数，改正写错的一个。", "Check the three numbers, and correct the wrong one."));
            }
        }
    }

    private static int NumberOf(Match match) => int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(发放|下发)[^\d，。；]{0,8}(?<count>\d{1,6})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sent();

    [GeneratedRegex(@"(?<!未)(回收|收回)(?!率)[^\d，。；]{0,8}(?<count>\d{1,6})(?!\d*[.%％])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Returned();

    [GeneratedRegex(@"未(回收|收回)[^\d，。；]{0,8}(?<count>\d{1,6})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Open();
}
