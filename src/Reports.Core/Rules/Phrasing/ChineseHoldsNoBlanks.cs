using System.Text.RegularExpressions;
using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Phrasing;

/// <summary>WRD-18: no blanks stand between Chinese characters.</summary>
public sealed partial class ChineseHoldsNoBlanks : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "WRD-18",
        Severity.Note,
        new("汉字之间没有空格", "No blanks between Chinese characters"),
        new("空格会使同名要素对不上，也可能是两项内容粘在一格。", "A blank keeps equal names apart, or two things were pasted into one cell."),
        TextBases.Official,
        "设备状态难以掌握",
        "设备 状态难以掌握");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Sheet;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var finding in Info.ReportColumns(
            context,
            TextTraits.Space,
            field => TextsHoldNoResidue.HasResidue(field.Text) ? field.Original : Blanks().Replace(field.Original, ""),
            (column, count) => new($"“{column.Heading.Zh}”列有 {count} 格在汉字之间有空格。", $"{count} cells of “{column.Heading.En}” have blanks between Chinese characters."),
            new("汉字连写", "Characters without blanks"),
            new("请删去空格；两项内容粘在一格的，请分开填写。", "Delete the blanks; split a cell that holds two things.")))
        {
            // In a name the blank may be all that shows where two things were glued together.
            yield return finding.Fix!.Edits.Any(edit => context.IsName(edit.Cell)) ? finding with { Fix = null } : finding;
        }
    }

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff])[ \u00a0\u3000]+(?=[\u4e00-\u9fff])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blanks();
}
