using System.Globalization;
using System.Text;
using Reports.Core.Model;
using Reports.Core.Rules;

namespace Reports.Core.Findings;

/// <summary>Writes findings for people: sheet by sheet, then cause by cause, each with its row's own words.</summary>
public static class FindingsText
{
    private const int MostRuns = 8;
    private const string Plain = "\u001b[0m";
    private const string Strong = "\u001b[1m";
    private const string Faint = "\u001b[2m";

    /// <summary>The text, with LF line ends.</summary>
    /// <param name="map">The workbook.</param>
    /// <param name="result">What a check found.</param>
    /// <param name="language">The language people read.</param>
    /// <param name="coloured">Whether a terminal shows it, which understands colours (ECMA-48, SGR).</param>
    public static string Write(IndustryMap map, CheckResult result, Language language, bool coloured = false)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(result);
        return Write(new CheckedMap(map, result), language, coloured);
    }

    /// <summary>The text of a workbook or a document, with LF line ends.</summary>
    public static string Write(CheckedFile file, Language language, bool coloured = false)
    {
        ArgumentNullException.ThrowIfNull(file);
        var result = file.Result;
        var text = new StringBuilder();
        var words = file.Words();
        Add(text, Shown(file.Name, Strong, coloured));
        Add(text, FindingWords.Summary(result, language));
        if (result.Waived.Count > 0)
        {
            var waived = result.Waived.Count.ToString(CultureInfo.InvariantCulture);
            Add(text, language == Language.Chinese ? $"另有 {waived} 项经批准豁免，不计入以上数量。" : $"Waived and not counted: {waived}.");
            foreach (var (finding, waiver) in result.Waived)
            {
                var place = FindingWords.WholePlace(file, finding, language);
                Add(text, language == Language.Chinese ? $"  豁免 {finding.Rule}（{place}）：{FindingWords.Decision(waiver, language)}" : $"  {finding.Rule} ({place}): {FindingWords.Decision(waiver, language)}");
            }
        }

        foreach (var lapsed in result.Lapsed)
        {
            var (place, day) = (lapsed.Cell + lapsed.Row, lapsed.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Add(text, language == Language.Chinese ? $"豁免 {lapsed.Rule}（{place}）已于 {day} 到期，不再有效。" : $"The waiver of {lapsed.Rule} ({place}) ended on {day}.");
        }

        Add(text, file.Amount(language));
        if (result.Findings.Count(finding => finding.Fix is { Safe: true }) is > 0 and var fixable)
        {
            Add(text, language == Language.Chinese
                ? $"其中 {fixable} 项可以运行 reports fix 自动修正，不影响原意。"
                : $"{fixable} of them can be fixed by 'reports fix' without changing the meaning.");
        }

        foreach (var (sheet, causes) in FindingWords.BySheetAndCause(result))
        {
            var name = file.Part(sheet, language);
            Add(text, "\n" + Shown(language == Language.Chinese ? $"【{name}】" : $"[{name}]", Strong, coloured));
            foreach (var cause in causes)
            {
                var severity = Shown(FindingWords.Of(cause.Gravest, language), Colour(cause.Gravest), coloured);
                Add(text, $"  {severity} {cause.Rule} {FindingWords.Title(cause.Rule, language)}".TrimEnd());
                foreach (var finding in cause.Findings)
                {
                    WriteFinding(text, finding, words?.Beside(finding) ?? "", language, coloured);
                }
            }
        }

        return text.ToString();
    }

    private static void WriteFinding(StringBuilder text, Finding finding, string row, Language language, bool coloured)
    {
        var isChinese = language == Language.Chinese;
        var place = FindingWords.Place(finding, language) is { Length: > 0 } at ? Shown(at, Strong, coloured) + (finding.Place is null ? " " : isChinese ? "：" : ": ") : "";
        var trial = finding.IsShadow ? Shown(isChinese ? "（试行规则，不影响报送）" : "(on trial, blocks nothing) ", Faint, coloured) : "";
        var own = row.Length > 0
            ? Shown(isChinese ? $"（{row}）" : $"({row}) ", Faint, coloured)
            : "";
        Add(text, $"    {place}{own}{trial}{FindingWords.Sentence(finding, language)}");
        var runs = FindingWords.Related(finding, language);
        if (runs.Count > 0)
        {
            var more = runs.Count > MostRuns ? " …" : "";
            Add(text, $"      {(!isChinese ? "See also: " : finding.Place is null ? "相关单元格：" : "相关位置：")}{string.Join(isChinese ? "、" : ", ", runs.Take(MostRuns))}{more}");
        }
    }

    private static string Colour(Severity severity) => severity switch
    {
        Severity.Error => "\u001b[1;31m",
        Severity.Warning => "\u001b[1;33m",
        _ => "\u001b[1;36m",
    };

    private static string Shown(string text, string code, bool coloured) => coloured ? code + text + Plain : text;

    private static void Add(StringBuilder text, string line) => text.Append(line).Append('\n');
}
