using System.Text;
using Reports.Core.Rules;

namespace Reports.Core.Findings;

/// <summary>
/// Writes findings as one HTML page that needs nothing else: search, filters, copying and printing work without a network, and
/// without scripts everything can still be read.
/// </summary>
public static class FindingsPage
{
    private const string ErrorIcon = "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM5.6 4.5 4.5 5.6 6.9 8l-2.4 2.4 1.1 1.1L8 9.1l2.4 2.4 1.1-1.1L9.1 8l2.4-2.4-1.1-1.1L8 6.9z";
    private const string WarningIcon = "M7.1 1.5a1 1 0 0 1 1.8 0l6.3 11.6a1 1 0 0 1-.9 1.4H1.7a1 1 0 0 1-.9-1.4zM7.2 5.5v4.2h1.6V5.5zm0 5.4v1.7h1.6v-1.7z";
    private const string NoteIcon = "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 1.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM7.2 7h1.6v4.5H7.2zm0-2.6h1.6V6H7.2z";

    /// <summary>The page of some workbooks' findings, with LF line ends.</summary>
    public static string Write(IReadOnlyList<CheckedFile> workbooks, Language language)
    {
        ArgumentNullException.ThrowIfNull(workbooks);
        var isChinese = language == Language.Chinese;
        var title = (isChinese ? "检查结果：" : "Findings: ") + string.Join(isChinese ? "、" : ", ", workbooks.Select(workbook => workbook.Name));
        var page = new StringBuilder();
        page.Append("<!DOCTYPE html>\n<html lang=\"").Append(isChinese ? "zh-CN" : "en").Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
            .Append("<title>").Append(Escape(title)).Append("</title>\n<style>\n").Append(Resource("findings.css")).Append("</style>\n</head>\n<body>\n")
            .Append("<a class=\"skip\" href=\"#findings\">").Append(isChinese ? "跳到检查结果" : "Skip to findings").Append("</a>\n<header>\n")
            .Append("<h1>").Append(Escape(title)).Append("</h1>\n");
        foreach (var source in workbooks)
        {
            page.Append("<p class=\"hint\">").Append(Escape(workbooks.Count > 1 ? source.Name + (isChinese ? "：" : ": ") : ""))
                .Append(Escape(FindingWords.Summary(source.Result, language) + " " + source.Amount(language)))
                .Append(" SHA-256 ").Append(Escape(source.Sha256.Length > 12 ? source.Sha256[..12] : source.Sha256)).Append("</p>\n");
        }

        WriteTools(page, workbooks, language);
        page.Append("</header>\n<main id=\"findings\">\n");
        foreach (var workbook in workbooks)
        {
            WriteWorkbook(page, workbook, workbooks.Count > 1, language);
        }

        WriteWaived(page, workbooks, language);
        page.Append("<p class=\"empty\" id=\"empty\"").Append(workbooks.Any(workbook => workbook.Result.Findings.Count > 0) ? " hidden" : "").Append('>')
            .Append(isChinese ? "没有问题，或没有符合筛选条件的问题。" : "There is no finding, or none that the filters show.").Append("</p>\n</main>\n")
            .Append("<footer class=\"hint\">").Append(isChinese ? "文件没有被改动。本页不联网，可以保存、打印或转发。" : "The file was not changed. This page needs no network and can be saved, printed or passed on.").Append("</footer>\n")
            .Append("<script>\n").Append(Resource("findings.js")).Append("</script>\n</body>\n</html>\n");
        return page.ToString();
    }

    // Shown by the script, since nothing in it works without.
    private static void WriteTools(StringBuilder page, IReadOnlyList<CheckedFile> workbooks, Language language)
    {
        var isChinese = language == Language.Chinese;
        page.Append("<div class=\"tools\" hidden>\n<label>").Append(isChinese ? "查找" : "Search").Append("<input type=\"search\" id=\"search\" autocomplete=\"off\"></label>\n<label>")
            .Append(workbooks.All(workbook => workbook.IsDocument) ? isChinese ? "章" : "Chapter" : isChinese ? "工作表" : "Sheet").Append("<select id=\"sheet\"><option value=\"\">").Append(isChinese ? "全部" : "All").Append("</option>");
        foreach (var sheet in workbooks.SelectMany(workbook => workbook.Result.Findings, (workbook, finding) => workbook.Part(finding.Sheet, language)).Distinct(StringComparer.Ordinal))
        {
            page.Append("<option>").Append(Escape(sheet)).Append("</option>");
        }

        page.Append("</select></label>\n<div class=\"severities\" role=\"group\" aria-label=\"").Append(isChinese ? "级别" : "Severity").Append("\">");
        foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Note })
        {
            var count = workbooks.Sum(workbook => workbook.Result.Findings.Count(finding => finding.Severity == severity));
            page.Append("<button type=\"button\" class=\"toggle\" aria-pressed=\"true\" data-severity=\"").Append(Key(severity)).Append("\">");
            WriteSeverity(page, severity, language);
            page.Append(' ').Append(RuleFindings.Number(count)).Append("</button>");
        }

        page.Append("</div>\n<button type=\"button\" class=\"print\">").Append(isChinese ? "打印" : "Print").Append("</button>\n<p role=\"status\" id=\"status\" data-text=\"")
            .Append(isChinese ? "显示 {0} 项，共 {1} 项" : "{0} of {1} shown").Append("\"></p>\n</div>\n");
    }

    private static void WriteWorkbook(StringBuilder page, CheckedFile workbook, bool isOneOfMany, Language language)
    {
        var words = workbook.Words();
        foreach (var (sheet, causes) in FindingWords.BySheetAndCause(workbook.Result))
        {
            var name = workbook.Part(sheet, language);
            page.Append("<section data-sheet=\"").Append(Escape(name)).Append("\">\n<h2>")
                .Append(Escape((isOneOfMany ? workbook.Name + " · " : "") + name)).Append("</h2>\n");
            foreach (var (rule, gravest, findings) in causes)
            {
                page.Append("<details open>\n<summary>");
                WriteSeverity(page, gravest, language);
                page.Append(" <span class=\"title\">").Append(Escape(FindingWords.Title(rule, language))).Append("</span> <span class=\"code\">").Append(Escape(rule))
                    .Append("</span> <span class=\"count\">").Append(RuleFindings.Number(findings.Sum(finding => finding.Count))).Append(language == Language.Chinese ? " 处" : "").Append("</span></summary>\n<ul>\n");
                foreach (var finding in findings)
                {
                    WriteFinding(page, finding, words?.Beside(finding) ?? "", name, language);
                }

                page.Append("</ul>\n</details>\n");
            }

            page.Append("</section>\n");
        }
    }

    // Let pass by a decision: not counted, not filtered, but never hidden from a reader.
    private static void WriteWaived(StringBuilder page, IReadOnlyList<CheckedFile> files, Language language)
    {
        var waived = files.SelectMany(file => file.Result.Waived.Select(each => (File: file, each.Finding, each.Waiver))).ToArray();
        if (waived.Length == 0)
        {
            return;
        }

        var isChinese = language == Language.Chinese;
        page.Append("<section class=\"waived\">\n<h2>").Append(isChinese ? "经批准豁免" : "Waived").Append(' ').Append(RuleFindings.Number(waived.Length)).Append(isChinese ? " 项，不计入以上数量" : ", not counted above").Append("</h2>\n<ul>\n");
        foreach (var (file, finding, waiver) in waived)
        {
            var place = FindingWords.WholePlace(file, finding, language);
            page.Append("<li class=\"finding\"><div><p><span class=\"place\">").Append(Escape((files.Count > 1 ? file.Name + " · " : "") + place)).Append("</span> <span class=\"code\">")
                .Append(Escape(finding.Rule)).Append("</span> ").Append(Escape(finding.Message.In(language))).Append("</p>\n<dl class=\"facts\">");
            Fact(page, isChinese ? "理由" : "Reason", Escape(FindingWords.Decision(waiver, language)));
            page.Append("</dl></div></li>\n");
        }

        page.Append("</ul>\n</section>\n");
    }

    private static void WriteFinding(StringBuilder page, Finding finding, string row, string sheet, Language language)
    {
        var isChinese = language == Language.Chinese;
        var sentence = FindingWords.Sentence(finding, language);
        page.Append("<li class=\"finding\" data-severity=\"").Append(Key(finding.Severity)).Append("\"><div><p>");
        if (FindingWords.Place(finding, language) is { Length: > 0 } where)
        {
            page.Append("<span class=\"place\">").Append(Escape(where)).Append("</span> ");
        }

        if (row.Length > 0)
        {
            page.Append("<span class=\"row\">").Append(Escape(row)).Append("</span> ");
        }

        if (finding.IsShadow)
        {
            page.Append("<span class=\"trial\">").Append(isChinese ? "试行规则，不影响报送" : "on trial, blocks nothing").Append("</span> ");
        }

        page.Append(Escape(sentence)).Append("</p>\n<dl class=\"facts\">");
        Fact(page, isChinese ? "现在是" : "Found", Escape(finding.Found));
        Fact(page, isChinese ? "应为" : "Expected", Escape(finding.Expected.In(language)));
        if (finding.Fix is { Edits: [var edit, ..] } fix)
        {
            Fact(
                page,
                fix.Safe ? isChinese ? "可自动修正" : "Can be fixed" : isChinese ? "建议" : "Suggestion",
                $"<del>{Escape(edit.Before)}</del> → <ins>{Escape(edit.After)}</ins>{(fix.Edits.Count > 1 ? isChinese ? $" 等 {fix.Edits.Count} 格" : $" and {fix.Edits.Count - 1} more" : "")}");
        }

        var cells = FindingWords.Related(finding, language);
        Fact(page, finding.Count > 1 ? isChinese ? "还有" : "Also at" : isChinese ? "相关" : "See also", Escape(string.Join(isChinese ? "、" : ", ", cells)));
        var place = FindingWords.Place(finding, language) is { Length: > 0 } at ? $"{sheet}{(finding.Place is null ? '!' : ' ')}{at}" : sheet;
        page.Append("</dl></div>\n<button type=\"button\" class=\"copy\" hidden aria-label=\"").Append(Escape((isChinese ? "复制 " : "Copy ") + place + " " + finding.Rule))
            .Append("\" data-done=\"").Append(isChinese ? "已复制" : "Copied").Append("\" data-copy=\"")
            .Append(Escape($"{place} {FindingWords.Of(finding.Severity, language)} {finding.Rule} {sentence}"))
            .Append("\">").Append(isChinese ? "复制" : "Copy").Append("</button></li>\n");
    }

    private static void Fact(StringBuilder page, string name, string html)
    {
        if (html.Length > 0)
        {
            page.Append("<dt>").Append(name).Append("</dt><dd>").Append(html).Append("</dd>");
        }
    }

    private static void WriteSeverity(StringBuilder page, Severity severity, Language language)
    {
        var icon = severity switch
        {
            Severity.Error => ErrorIcon,
            Severity.Warning => WarningIcon,
            _ => NoteIcon,
        };
        page.Append("<span class=\"severity ").Append(Key(severity)).Append("\"><svg viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path fill-rule=\"evenodd\" d=\"").Append(icon)
            .Append("\"/></svg>").Append(FindingWords.Of(severity, language)).Append("</span>");
    }

    private static string Key(Severity severity) => severity.ToString().ToLowerInvariant();

    private static string Resource(string name)
    {
        using var stream = typeof(FindingsPage).Assembly.GetManifestResourceStream($"Reports.Core.Findings.Page.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    // Control characters have no place in HTML, not even as references.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                _ when char.IsControl(character) && character is not ('\n' or '\t') => escaped.Append('\ufffd'),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }
}
