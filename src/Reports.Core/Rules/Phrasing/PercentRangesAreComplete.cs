using System.Text.RegularExpressions;
using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Phrasing;

/// <summary>WRD-07: both ends of a range in per cent carry the sign, and ～ joins them.</summary>
public sealed partial class PercentRangesAreComplete : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "WRD-07",
        Severity.Warning,
        new("百分数范围写成“5%～8%”", "Ranges in per cent read 5%～8%"),
        new("前一个数不带百分号会被读成 5 到 8%。", "Without its own sign the first number may be read as a plain five."),
        TextBases.Numbers,
        "电耗占 5%～8%",
        "电耗占 5-8%");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Sheet;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) => Info.ReportColumns(
        context,
        TextTraits.Percent,
        field => Range().Replace(field.Original, "${low}%～${high}%"),
        (column, count) => new($"“{column.Heading.Zh}”列有 {count} 格的百分数范围写法不规范。", $"{count} cells of “{column.Heading.En}” write ranges in per cent in another form."),
        new("5%～8%", "5%～8%"),
        new("请写成“5%～8%”的形式，两个数都带百分号。", "Write 5%～8%, with the sign on both numbers."));

    [GeneratedRegex(@"(?<![\d.\-–—~～])(?<low>\d{1,3}(\.\d{1,3})?)(\s?[%％]\s?[-–—~]\s?|\s?[-–—~～]\s?)(?<high>\d{1,3}(\.\d{1,3})?)\s?[%％]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Range();
}
