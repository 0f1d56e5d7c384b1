using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;
using Reports.Core.Wording;

namespace Reports.Core.Rules.Phrasing;

/// <summary>WRD-05: Chinese text uses full-width punctuation.</summary>
public sealed class ChinesePunctuationIsFullWidth : IRule
{
    private const string Half = ",;:?!";
    private const string Full = "，；：？！";

    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "WRD-05",
        Severity.Warning,
        new("中文内容使用全角标点", "Chinese text uses full-width punctuation"),
        new("半角标点在报告中字距不齐，括号不同的同名要素也对不上。", "Half-width marks look uneven in the report, and names with different brackets do not match."),
        TextBases.Punctuation,
        "平台（含边缘），已投用",
        "平台(含边缘),已投用");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Sheet;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) => Info.ReportColumns(
        context,
        TextTraits.HalfMark,
        field => Widen(field.Original),
        (column, count) => new($"“{column.Heading.Zh}”列有 {count} 格在中文里用了半角标点。", $"{count} cells of “{column.Heading.En}” use half-width marks in Chinese text."),
        new("，；：？！（）", "Full-width ，；：？！（）"),
        new("请改为全角标点；可运行 reports fix 一次改好。", "Type full-width marks, or let reports fix change them all."));

    /// <summary>The text with full-width marks wherever Chinese stands beside them; brackets change in pairs.</summary>
    internal static string Widen(string text)
    {
        var wide = text.ToCharArray();
        var open = new Stack<int>();
        for (var at = 0; at < text.Length; at++)
        {
            var mark = Half.IndexOf(text[at], StringComparison.Ordinal);
            if (mark >= 0 && IsChinese(text, at - 1))
            {
                wide[at] = Full[mark];
            }
            else if (text[at] is '(')
            {
                open.Push(at);
            }
            else if (text[at] is ')' && open.TryPop(out var start)
                && !DocumentNumbersAreWrittenRight.IsYear(text, start, at) // WRD-08
                && (IsChinese(text, start - 1) || text.AsSpan(start + 1, at - start - 1).ContainsAnyInRange('\u4e00', '\u9fff')))
            {
                (wide[start], wide[at]) = ('（', '）');
            }
        }

        return new string(wide);
    }

    private static bool IsChinese(string text, int at) => at >= 0 && at < text.Length && Widths.IsFull(text[at]);
}
