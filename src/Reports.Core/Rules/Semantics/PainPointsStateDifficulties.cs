using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Semantics;

/// <summary>SEM-03: a pain point says what is difficult, not what is done.</summary>
public sealed class PainPointsStateDifficulties : IRule
{
    // They hold a difficulty word by accident: 提高 holds 高, 大数据 holds 大.
    private static readonly string[] Innocent =
        ["提高", "大数据", "高效", "高质量", "高端", "高级", "扩大", "加大", "重大", "大型", "长期", "不断", "不同", "低碳", "降低", "减少", "成长", "增长", "无人", "高炉", "高压", "大宗"];

    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "SEM-03",
        Severity.Warning,
        new("痛点问题写明难在哪里", "Pain points state a difficulty"),
        new("只写工作任务或愿望，看不出要解决的问题。", "A task or a wish does not show the problem to solve."),
        TextBases.Guide,
        "供应商分散，采购周期长，依赖人工比价",
        "供应商管理、采购订单管理");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        from scene in context.Map.Scenes
        let field = scene.Row["painPoint"]
        where field.HasValue && !HasDifficulty(field.Text, context.Glossary)
        select Info.At(
            field,
            new("“痛点问题”只写了工作内容，没有写出困难。", "The pain point names work, but no difficulty."),
            new("……难、不足、缺乏、依赖人工等困难的具体表现", "What is difficult, lacking or depends on manual work"),
            new("请写明难在哪里、造成什么后果，如“依赖人工比价，采购周期长”。", "Say what is difficult and what follows from it."));

    /// <summary>Whether a text names a difficulty.</summary>
    internal static bool HasDifficulty(string text, Glossary glossary)
    {
        var rest = Innocent.Aggregate(text, (left, word) => left.Replace(word, "", StringComparison.Ordinal));
        return glossary.DifficultyWords.Any(word => rest.Contains(word, StringComparison.Ordinal));
    }
}
