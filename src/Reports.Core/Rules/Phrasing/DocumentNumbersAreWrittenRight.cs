using System.Text.RegularExpressions;
using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Phrasing;

/// <summary>WRD-08: a document number has its year in 〔〕, no leading zero and no 第.</summary>
public sealed partial class DocumentNumbersAreWrittenRight : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "WRD-08",
        Severity.Warning,
        new("发文字号写成“〔2025〕5号”", "Document numbers read 〔2025〕5号"),
        new("公文格式规定年份用六角括号，序号不编虚位，不加“第”。", "The standard puts the year into 〔〕 and the number without zeros and without 第."),
        TextBases.Official,
        "依据甲工信〔2025〕5号",
        "依据甲工信(2025)第05号");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Sheet;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) => Info.ReportColumns(
        context,
        TextTraits.Digit,
        field => Number().Replace(field.Original, "〔${year}〕${number}号"),
        (column, count) => new($"“{column.Heading.Zh}”列有 {count} 格的发文字号写法不规范。", $"{count} cells of “{column.Heading.En}” write document numbers in another form."),
        new("〔2025〕5号", "〔2025〕5号"),
        new("请把年份放入六角括号，去掉“第”和序号前的 0。", "Put the year into 〔〕 and drop 第 and leading zeros."));

    /// <summary>Whether these brackets hold the year of a document number that has to be written otherwise.</summary>
    internal static bool IsYear(string text, int open, int close) =>
        close - open == 5 && text.AsSpan(open + 1, 4).IndexOfAnyExceptInRange('0', '9') < 0 && Number().Match(text, open) is { Success: true } match && match.Index == open;

    /// <summary>Whether a document number begins here: its issuer's code, then the year in brackets, as in 工信部联规〔2025〕5号.</summary>
    internal static bool BeginsAt(string text, int at) => Issued().IsMatch(text, at);

    [GeneratedRegex(@"\G[\u4e00-\u9fff]{2,10}[〔（(\[【](19|20)\d{2}[〕）)\]】]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Issued();

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff])([（(\[【](?<year>(19|20)\d{2})[）)\]】]第?0*(?<number>[1-9]\d{0,3})号|〔(?<year>(19|20)\d{2})〕(第0*|0+)(?<number>[1-9]\d{0,3})号)(?!令|公告)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
