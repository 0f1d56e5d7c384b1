using System.Text;
using Reports.Core.Model;
using Reports.Core.Rules;

namespace Reports.Core.Findings;

/// <summary>Writes findings for people: sheet by sheet, then cause by cause, in plain text.</summary>
public static class FindingsText
{
    private const int MostRelated = 8;

    /// <summary>The text, with LF line ends.</summary>
    public static string Write(IndustryMap map, CheckResult result, Language language)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(result);
        var workbook = map.Workbook;
        var isChinese = language == Language.Chinese;
        var text = new StringBuilder();
        text.Append(workbook.Source.Name).Append('\n');
        Add(text, isChinese
            ? $"共 {result.Findings.Count} 项：错误 {result.Errors}，警告 {result.Warnings}，提示 {result.Notes}。"
            : $"{result.Findings.Count} findings: {result.Errors} errors, {result.Warnings} warnings, {result.Notes} notes.");
        Add(text, isChinese
            ? $"非空单元格 {workbook.Cells.NonEmpty}：已读取 {workbook.Cells.Imported}，模板文字 {workbook.Cells.Structural}，未能读取 {workbook.Cells.Reported}。"
            : $"{workbook.Cells.NonEmpty} non-empty cells: {workbook.Cells.Imported} read, {workbook.Cells.Structural} of the template, {workbook.Cells.Reported} not read.");
        foreach (var sheet in result.Findings.GroupBy(finding => finding.Sheet, StringComparer.Ordinal))
        {
            text.Append('\n').Append(isChinese ? "【" : "[").Append(sheet.Key.Length > 0 ? sheet.Key : isChinese ? "整个工作簿" : "Whole workbook").Append(isChinese ? "】" : "]").Append('\n');
            foreach (var cause in sheet.GroupBy(finding => finding.Rule, StringComparer.Ordinal).OrderBy(cause => cause.Key, StringComparer.Ordinal))
            {
                WriteCause(text, cause.Key, [.. cause], language);
            }
        }

        return text.ToString();
    }

    private static void WriteCause(StringBuilder text, string rule, Finding[] findings, Language language)
    {
        var title = RuleCatalogue.Find(rule)?.Info.Title.In(language) ?? "";
        Add(text, $"  {SeverityWord(findings.Max(finding => finding.Severity), language)} {rule} {title}".TrimEnd());
        foreach (var finding in findings)
        {
            var place = finding.Where is { } where ? where.A1 + " " : "";
            Add(text, $"    {place}{finding.Message.In(language)}{(language == Language.English ? " " : "")}{finding.Hint.In(language)}");
            if (finding.Related.Count > 0)
            {
                var cells = finding.Related.Take(MostRelated).Select(cell => cell.Sheet == finding.Sheet ? cell.A1 : cell.ToString());
                var more = finding.Related.Count > MostRelated ? " …" : "";
                Add(text, $"      {(language == Language.Chinese ? "相关单元格：" : "See also: ")}{string.Join(language == Language.Chinese ? "、" : ", ", cells)}{more}");
            }
        }
    }

    private static string SeverityWord(Severity severity, Language language) => (severity, language) switch
    {
        (Severity.Error, Language.Chinese) => "错误",
        (Severity.Warning, Language.Chinese) => "警告",
        (_, Language.Chinese) => "提示",
        (Severity.Error, _) => "error",
        (Severity.Warning, _) => "warning",
        _ => "note",
    };


    private static void Add(StringBuilder text, string line) => text.Append(line).Append('\n');
}
