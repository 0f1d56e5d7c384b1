using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Semantics;

/// <summary>SEM-12: each bracket that opens closes in the same cell.</summary>
public sealed class BracketsArePaired : IRule
{
    private const string Opening = "（(《【“";
    private const string Closing = "）)》】”";

    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "SEM-12",
        Severity.Warning,
        new("括号、书名号、引号成对", "Brackets and quotation marks come in pairs"),
        new("缺一半多半是内容被截断，或在顿号处被拆成了几行。", "A missing half mostly means that text was cut or split."),
        TextBases.Punctuation,
        "原材料数据（种类、纯度、粒度分布）",
        "原材料数据（种类");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (_, field) in context.Texts(TextTraits.Bracket))
        {
            var (open, surplus) = Unpaired(field.Text);
            if (open == '\0' && surplus == '\0')
            {
                continue;
            }

            var mark = open != '\0' ? open : surplus;
            var missing = open != '\0' ? Closing[Opening.IndexOf(open, StringComparison.Ordinal)] : Opening[Closing.IndexOf(surplus, StringComparison.Ordinal)];
            yield return Info.At(
                field,
                new($"“{RuleFindings.Quote(field.Text)}”中有“{mark}”，没有“{missing}”。", $"“{RuleFindings.Quote(field.Text)}” has {mark} but no {missing}."),
                new($"成对的“{mark}”和“{missing}”", $"{mark} and {missing} in pairs"),
                new("请补全括号和其中的内容；内容被拆到下面几行的，请合回一格。", "Complete the bracket and its text; join it when it was split over rows."));
        }
    }

    // A full-width bracket may close with a half-width one: that is WRD-05. 1） and a) are list marks.
    private static (char Open, char Surplus) Unpaired(string text)
    {
        var open = new Stack<char>();
        for (var at = 0; at < text.Length; at++)
        {
            if (Opening.Contains(text[at], StringComparison.Ordinal))
            {
                open.Push(text[at]);
            }
            else if (Closing.Contains(text[at], StringComparison.Ordinal))
            {
                if (open.Count > 0)
                {
                    open.Pop();
                }
                else if (at == 0 || !(char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is >= '①' and <= '⑳' || "一二三四五六七八九十".Contains(text[at - 1], StringComparison.Ordinal)))
                {
                    return ('\0', text[at]);
                }
            }
        }

        return (open.Count > 0 ? open.Peek() : '\0', '\0');
    }
}
