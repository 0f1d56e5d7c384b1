using System.Text;
using Reports.Core;
using Reports.Core.Fixes;
using Reports.Core.Rules;
using Reports.Excel.Patching;

namespace Reports.Cli.Commands;

/// <summary>Lists changes of cells for people: each before → after, then what was left alone and why.</summary>
internal static class FixListing
{
    private const int LongestShown = 40;

    /// <summary>What a fix did, or would do.</summary>
    public static string Write(string workbook, FixPlan plan, PatchResult result, bool isDry, Language language)
    {
        var isChinese = language == Language.Chinese;
        var rules = plan.Planned.ToDictionary(planned => planned.Edit.Cell, planned => string.Join(isChinese ? "、" : ", ", planned.Rules));
        var text = new StringBuilder();
        text.Append(workbook).Append('\n');
        text.Append(result.Written.Count == 0
            ? isChinese ? "没有可以自动修正的内容。\n" : "There is nothing to change automatically.\n"
            : isChinese ? $"{(isDry ? "可以修正" : "已修正")} {result.Written.Count} 格：\n" : $"{result.Written.Count} cells {(isDry ? "can be changed" : "changed")}:\n");
        foreach (var edit in result.Written)
        {
            Add(text, edit, rules.GetValueOrDefault(edit.Cell, ""), language);
        }

        AddSkipped(text, [.. plan.Skipped, .. result.Skipped], language);
        text.Append(isChinese
            ? $"核验：错误 {plan.Before.Errors} → {plan.After.Errors}，警告 {plan.Before.Warnings} → {plan.After.Warnings}，提示 {plan.Before.Notes} → {plan.After.Notes}。\n"
            : $"Findings: errors {plan.Before.Errors} → {plan.After.Errors}, warnings {plan.Before.Warnings} → {plan.After.Warnings}, notes {plan.Before.Notes} → {plan.After.Notes}.\n");
        return text.ToString();
    }

    /// <summary>What an undo did.</summary>
    public static string Write(string workbook, PatchResult result, Language language)
    {
        var text = new StringBuilder();
        text.Append(workbook).Append('\n');
        text.Append(language == Language.Chinese ? $"已撤销 {result.Written.Count} 格的修正：\n" : $"{result.Written.Count} cells restored:\n");
        foreach (var edit in result.Written)
        {
            Add(text, edit, "", language);
        }

        AddSkipped(text, result.Skipped, language);
        return text.ToString();
    }

    private static void AddSkipped(StringBuilder text, IReadOnlyList<SkippedEdit> skipped, Language language)
    {
        foreach (var group in skipped.GroupBy(skip => skip.Reason).OrderBy(group => group.Key))
        {
            var why = group.Key.Describe().In(language);
            text.Append(language == Language.Chinese ? $"未修正 {group.Count()} 格。{why}\n" : $"{group.Count()} cells not changed. {why}\n");
            foreach (var skip in group)
            {
                Add(text, skip.Edit, "", language);
            }
        }
    }

    private static void Add(StringBuilder text, CellEdit edit, string rules, Language language)
    {
        text.Append("  ").Append(edit.Cell.ToString());
        if (rules.Length > 0)
        {
            text.Append("  ").Append(rules);
        }

        var (before, after) = Difference(edit.Before, edit.After);
        text.Append("  ").Append(Quoted(before, language)).Append(" → ").Append(Quoted(after, language)).Append('\n');
    }

    // Long texts are shown around the place where they differ.
    private static (string Before, string After) Difference(string before, string after)
    {
        if (before.Length <= LongestShown && after.Length <= LongestShown)
        {
            return (before, after);
        }

        var start = 0;
        while (start < Math.Min(before.Length, after.Length) && before[start] == after[start])
        {
            start++;
        }

        start = Math.Max(0, start - 10);
        return (Around(before, start), Around(after, start));
    }

    private static string Around(string text, int start)
    {
        start = start > 0 && start < text.Length && char.IsLowSurrogate(text[start]) ? start - 1 : Math.Min(start, text.Length);
        var length = Math.Min(LongestShown, text.Length - start);
        length -= length > 0 && char.IsHighSurrogate(text[start + length - 1]) ? 1 : 0;
        return $"{(start > 0 ? "…" : "")}{text.AsSpan(start, length)}{(start + length < text.Length ? "…" : "")}";
    }

    // Blanks and line breaks that a fix removes would not be seen.
    private static string Quoted(string text, Language language)
    {
        var shown = text
            .Replace("\r", "", StringComparison.Ordinal)
            .Replace("\n", "⏎", StringComparison.Ordinal)
            .Replace("\t", "⇥", StringComparison.Ordinal)
            .Replace(' ', '␣')
            .Replace("\u00a0", "␣", StringComparison.Ordinal);
        var visible = string.Concat(shown.Where(character => !char.IsControl(character) && char.GetUnicodeCategory(character) != System.Globalization.UnicodeCategory.Format));
        return language == Language.Chinese ? $"“{visible}”" : $"\"{visible}\"";
    }
}
