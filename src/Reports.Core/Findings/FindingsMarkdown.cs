using System.Text;
using Reports.Core.Rules;

namespace Reports.Core.Findings;

/// <summary>Writes findings as Markdown (CommonMark with tables), for mails, tickets and merge requests.</summary>
public static class FindingsMarkdown
{
    private const string Marks = @"\`*_{}[]<>()#+-.!|~";

    /// <summary>The findings of some workbooks, with LF line ends.</summary>
    public static string Write(IReadOnlyList<CheckedFile> workbooks, Language language)
    {
        ArgumentNullException.ThrowIfNull(workbooks);
        var isChinese = language == Language.Chinese;
        var text = new StringBuilder();
        foreach (var file in workbooks)
        {
            var result = file.Result;
            text.Append(text.Length > 0 ? "\n" : "").Append("# ").Append(isChinese ? "检查结果：" : "Findings: ").Append(Escape(file.Name)).Append("\n\n");
            text.Append(FindingWords.Summary(result, language)).Append(isChinese ? "" : " ").Append(file.Amount(language)).Append('\n');
            var words = file.Words();
            foreach (var (sheet, causes) in FindingWords.BySheetAndCause(result))
            {
                text.Append("\n## ").Append(Escape(file.Part(sheet, language))).Append("\n\n");
                text.Append(file.IsDocument
                    ? isChinese
                        ? "| 位置 | 级别 | 规则 | 文字 | 问题 | 怎么改 |\n|---|---|---|---|---|---|\n"
                        : "| Place | Severity | Rule | Words | Problem | What to do |\n|---|---|---|---|---|---|\n"
                    : isChinese
                    ? "| 单元格 | 级别 | 规则 | 这一行 | 问题 | 怎么改 |\n|---|---|---|---|---|---|\n"
                    : "| Cell | Severity | Rule | Row | Problem | What to do |\n|---|---|---|---|---|---|\n");
                foreach (var finding in causes.SelectMany(cause => cause.Findings))
                {
                    WriteRow(text, finding, words?.Of(finding) ?? "", language);
                }
            }

            WriteWaived(text, file, language);
        }

        return text.ToString();
    }

    private static void WriteWaived(StringBuilder text, CheckedFile file, Language language)
    {
        if (file.Result.Waived.Count == 0)
        {
            return;
        }

        text.Append(language == Language.Chinese
            ? "\n## 经批准豁免\n\n| 单元格 | 规则 | 问题 | 理由 |\n|---|---|---|---|\n"
            : "\n## Waived\n\n| Cell | Rule | Problem | Reason |\n|---|---|---|---|\n");
        foreach (var (finding, waiver) in file.Result.Waived)
        {
            var place = FindingWords.WholePlace(file, finding, language);
            text.Append("| ").Append(Escape(place)).Append(" | ").Append(finding.Rule).Append(" | ").Append(Escape(finding.Message.In(language)))
                .Append(" | ").Append(Escape(FindingWords.Decision(waiver, language))).Append(" |\n");
        }
    }

    private static void WriteRow(StringBuilder text, Finding finding, string row, Language language)
    {
        var places = finding.Where is { } where
            ? string.Join(' ', CellRuns.Of(finding.Count > 1 ? finding.Related.Prepend(where) : [where], finding.Sheet))
            : Escape(FindingWords.Place(finding, language));
        row = finding.Place is null ? row : RuleFindings.Quote(finding.Found);
        string[] cells =
        [
            places, FindingWords.Of(finding, language), finding.Rule, row, finding.Message.In(language), finding.Hint.In(language),
        ];
        text.Append("| ").AppendJoin(" | ", cells.Select((cell, at) => at is 0 or 2 ? cell : Escape(cell))).Append(" |\n");
    }

    // Every ASCII mark may be escaped; a line break would end the row.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in text.ReplaceLineEndings(" "))
        {
            if (char.IsControl(character))
            {
                continue;
            }

            if (Marks.Contains(character, StringComparison.Ordinal) && character is not ('-' or '.' or '(' or ')' or '+' or '!'))
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }
}
