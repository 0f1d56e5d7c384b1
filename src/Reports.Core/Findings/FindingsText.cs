using System.Text;
using Reports.Core.Model;
using Reports.Core.Rules;

namespace Reports.Core.Findings;

/// <summary>Findings as text for people, sheet by sheet.</summary>
public static class FindingsText
{
    private const int AddressesShown = 8;

    /// <summary>The findings of one workbook, ending in a line end.</summary>
    public static string Write(IndustryMap map, CheckResult result, Language language)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(result);
        var isChinese = language == Language.Chinese;
        var text = new StringBuilder();
        text.Append(map.Workbook.Source.Name).Append('\n');
        foreach (var sheet in result.Findings.GroupBy(finding => finding.Sheet, StringComparer.Ordinal))
        {
            var title = sheet.Key.Length > 0 ? sheet.Key : isChinese ? "整个工作簿" : "Whole workbook";
            text.Append('\n').Append(isChinese ? $"【{title}】" : $"[{title}]").Append('\n');
            foreach (var finding in sheet)
            {
                Append(text, finding, language);
            }
        }

        text.Append('\n').Append(isChinese
            ? $"错误{result.Errors}项，警告{result.Warnings}项，提示{result.Notes}项。"
            : $"{result.Errors} errors, {result.Warnings} warnings, {result.Notes} notes.");
        text.Append(result.Findings.Count == 0 ? (isChinese ? "未发现问题。" : " Nothing found.") : "").Append('\n');
        return text.ToString();
    }

    private static void Append(StringBuilder text, Finding finding, Language language)
    {
        var isChinese = language == Language.Chinese;
        var severity = finding.Severity switch
        {
            Severity.Error => isChinese ? "错误" : "error",
            Severity.Warning => isChinese ? "警告" : "warning",
            _ => isChinese ? "提示" : "note",
        };
        text.Append("  ").Append(finding.Where is { } where ? where.A1.PadRight(6) : "—     ")
            .Append(severity).Append(' ').Append(finding.Rule).Append("  ").Append(finding.Message.In(language)).Append('\n');
        if (finding.Related.Count > 0)
        {
            var shown = string.Join(isChinese ? "、" : ", ", finding.Related.Take(AddressesShown).Select(cell => cell.Sheet == finding.Sheet ? cell.A1 : cell.ToString()));
            var more = finding.Related.Count > AddressesShown
                ? isChinese ? $"等{finding.Related.Count}处" : $" and {finding.Related.Count - AddressesShown} more"
                : "";
            text.Append("         ").Append(isChinese ? "相关单元格：" : "See also: ").Append(shown).Append(more).Append('\n');
        }
    }
}
