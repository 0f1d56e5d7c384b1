using Reports.Core.Rules.Rechecking;
using Reports.Core.Templates;

namespace Reports.Core.Rules.Semantics;

/// <summary>SEM-11: an element's name does not end in 等 or a punctuation mark.</summary>
public sealed class ItemNamesEndCleanly : IRule
{
    private const string Marks = "。；;、，,：:.";
    private static readonly string[] Words = ["平等", "均等", "同等", "高等", "中等", "初等", "对等"];

    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "SEM-11",
        Severity.Warning,
        new("要素名称末尾没有“等”和标点", "Element names do not end in 等 or a mark"),
        new("多一个句号就成了另一个要素，会重复统计。", "One full stop more makes it another element, counted twice."),
        TextBases.Practice,
        "视觉识别算法",
        "视觉识别算法。");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var field in context.Map.Items.Select(item => item.Row["name"]).Where(field => field.HasValue))
        {
            var clean = Clean(field.Text);
            if (clean != field.Text && clean.Length > 0 && !context.Glossary.Generic.Contains(clean, StringComparer.OrdinalIgnoreCase))
            {
                yield return Surplus(field, clean);
            }
        }
    }

    private Finding Surplus(Field field, string clean)
    {
        var surplus = field.Text[clean.Length..];
        return Info.At(
            field,
            new($"名称末尾多了“{surplus}”。", $"The name ends in a surplus “{surplus}”."),
            new(clean, clean),
            new($"请改为“{RuleFindings.Quote(clean)}”；一行只填一个要素。", $"Type “{RuleFindings.Quote(clean)}”; one element a row."))
            .WithEdit(field, clean, safe: !surplus.Contains('等', StringComparison.Ordinal));
    }

    private static string Clean(string name)
    {
        var clean = name.TrimEnd().TrimEnd([.. Marks]);
        return clean.EndsWith('等') && !Array.Exists(Words, word => clean.EndsWith(word, StringComparison.Ordinal))
            ? clean[..^1].TrimEnd([.. Marks])
            : clean;
    }
}
