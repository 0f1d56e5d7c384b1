using System.Globalization;
using System.Text.RegularExpressions;
using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Phrasing;

/// <summary>WRD-09: dates in text read 2025年3月5日, without padding zeros.</summary>
public sealed partial class DatesAreWrittenOut : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "WRD-09",
        Severity.Warning,
        new("文中日期写成“2025年3月5日”", "Dates in text read 2025年3月5日"),
        new("公文中的日期用年月日写全，月日不补零。", "Official documents write dates out, without padding zeros."),
        TextBases.Official,
        "2025年3月5日",
        "2025.03.05");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Sheet;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) => Info.ReportColumns(
        context,
        TextTraits.Digit,
        field => Dates().Replace(field.Original, WriteOut),
        (column, count) => new($"“{column.Heading.Zh}”列有 {count} 格的日期写法不规范。", $"{count} cells of “{column.Heading.En}” write dates in another form."),
        new("2025年3月5日", "2025年3月5日"),
        new("请写成“2025年3月5日”的形式。", "Write dates as 2025年3月5日."));

    private static string WriteOut(Match match)
    {
        var month = int.Parse(match.Groups["month"].Value, CultureInfo.InvariantCulture);
        var day = int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture);
        return month is >= 1 and <= 12 && day is >= 1 and <= 31
            ? string.Create(CultureInfo.InvariantCulture, $"{match.Groups["year"].Value}年{month}月{day}日")
            : match.Value;
    }

    [GeneratedRegex(@"(?<![\d./-])(?<year>(19|20)\d{2})([./-]|年)(?<month>\d{1,2})([./-]|月)(?<day>\d{1,2})(日|(?![\d./-]))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dates();
}
