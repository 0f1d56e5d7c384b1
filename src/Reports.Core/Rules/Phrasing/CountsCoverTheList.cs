using System.Globalization;
using System.Text.RegularExpressions;
using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Phrasing;

/// <summary>WRD-16: a count behind a list is not smaller than the list.</summary>
public sealed partial class CountsCoverTheList : IRule
{
    private const string Numerals = "〇一二三四五六七八九";

    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "WRD-16",
        Severity.Warning,
        new("列举的项数不超过所写的数量", "A list is not longer than its count"),
        new("列了五项写四类，读者不知道少算了哪一项。", "Five things listed as four leave readers guessing."),
        TextBases.Numbers,
        "数据、模型、工具、人才等4类要素",
        "数据、模型、工具、人才、资金等4类要素");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (_, field) in context.Texts(TextTraits.Pause))
        {
            foreach (Match match in Counted().Matches(field.Text))
            {
                var listed = match.Groups["list"].Value.Count(character => character == '、') + 1;
                var count = NumberOf(match.Groups["count"].Value);
                if (listed > count)
                {
                    yield return Info.At(
                        field,
                        new($"“{RuleFindings.Quote(match.Value)}”列了 {RuleFindings.Number(listed)} 项，写的是 {RuleFindings.Number(count)}。", $"“{RuleFindings.Quote(match.Value)}” lists {RuleFindings.Number(listed)} things and counts {RuleFindings.Number(count)}."),
                        new(RuleFindings.Number(listed), RuleFindings.Number(listed)),
                        new("请核对后改数量，或删去多列的项。", "Correct the count, or drop what was listed too much."));
                    break;
                }
            }
        }
    }

    private static int NumberOf(string text) => text == "两"
        ? 2
        : text == "十"
            ? 10
            : Numerals.IndexOf(text, StringComparison.Ordinal) is var digit and > 0 ? digit : int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<list>[^，。；：、\s（）()“”]{1,16}(、[^，。；：、\s（）()“”等]{1,16}){1,19})等?(?<count>\d{1,2}|[两二三四五六七八九十])(大类|类|项|种|个方面|方面|个环节)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Counted();
}
