using System.Text.RegularExpressions;
using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Phrasing;

/// <summary>WRD-04: 1. carries a full stop, （一） and （1） carry nothing.</summary>
public sealed partial class NumberingMarksAreRight : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "WRD-04",
        Severity.Warning,
        new("序号后的标点规范", "The marks behind numbers are right"),
        new("公文序号用“1.”和“（一）”，后者不再加标点。", "Official documents write 1. and （一）, the latter without a mark."),
        TextBases.Punctuation,
        "1.停机多；2.备件贵",
        "1、停机多；2、备件贵");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Sheet;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) => Info.ReportColumns(
        context,
        TextTraits.Digit | TextTraits.Bracket,
        field => Listed().Replace(Bracketed().Replace(field.Original, "${number}"), "${number}."),
        (column, count) => new($"“{column.Heading.Zh}”列有 {count} 格的序号标点不规范。", $"{count} cells of “{column.Heading.En}” have other marks behind their numbers."),
        new("1. 和（一）", "1. and （一）"),
        new("请把“1、”改为“1.”，“（一）、”改为“（一）”。", "Type 1. instead of 1、, and （一） without a mark."));

    [GeneratedRegex(@"(?<number>（([一二三四五六七八九十]{1,3}|\d{1,2})）)[、．.]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bracketed();

    // At the start of the text, of a line or of a part; what follows is Chinese, so that 1、2号窑 stays as it is.
    [GeneratedRegex(@"(?<=^|[\r\n；。：])(?<number>\d{1,2})、(?=[\u4e00-\u9fff])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Listed();
}
