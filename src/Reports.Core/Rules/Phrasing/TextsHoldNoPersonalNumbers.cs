using System.Text.RegularExpressions;
using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Phrasing;

/// <summary>WRD-19: no phone or identity card numbers outside the cover.</summary>
public sealed partial class TextsHoldNoPersonalNumbers : IRule
{
    private const string CheckCharacters = "10X98765432";

    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "WRD-19",
        Severity.Error,
        new("正文没有手机号和身份证号", "Texts hold no phone or identity card numbers"),
        new("汇总结果会公开，个人信息只能留在封面。", "The results are published; personal data stay on the cover."),
        TextBases.Security,
        "联系人见封面",
        "联系人张某，13800000000");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (column, field) in context.Texts(TextTraits.Digit))
        {
            var isPhone = Phone().IsMatch(field.Text);
            if (isPhone || Identity().Matches(field.Text).Any(match => HasCheckCharacter(match.Value)))
            {
                var kind = isPhone ? new Bilingual("手机号", "phone number") : new Bilingual("身份证号", "identity card number");

                // Findings travel, so they do not repeat the number.
                yield return Info.At(
                    field,
                    new($"“{column.Heading.Zh}”中有{kind.Zh}。", $"“{column.Heading.En}” holds a {kind.En}."),
                    new("不含个人信息的文字", "Text without personal data"),
                    new($"请删去{kind.Zh}；联系方式只填在封面。", $"Delete the {kind.En}; contacts belong on the cover.")) with
                {
                    Found = kind.Zh,
                };
            }
        }
    }

    // GB 11643-1999: the 18th character follows from the weighted sum of the other 17.
    private static bool HasCheckCharacter(string number)
    {
        var sum = 0;
        for (var at = 0; at < 17; at++)
        {
            sum += (number[at] - '0') * ((1 << (17 - at)) % 11);
        }

        return CheckCharacters[sum % 11] == char.ToUpperInvariant(number[17]);
    }

    [GeneratedRegex(@"(?<![\dA-Za-z.])1[3-9]\d{9}(?![\dA-Za-z])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Phone();

    [GeneratedRegex(@"(?<![\dA-Za-z])[1-9]\d{5}(19|20)\d{9}[\dXx](?![\dA-Za-z])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Identity();
}
