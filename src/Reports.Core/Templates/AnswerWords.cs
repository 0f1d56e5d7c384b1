namespace Reports.Core.Templates;

/// <summary>Words with a meaning of their own wherever they are typed.</summary>
/// <param name="Placeholders">Stand for nothing, e.g. 暂无 or <c>/</c>.</param>
/// <param name="NotApplicable">A deliberate "none", e.g. 无 or 不适用.</param>
/// <param name="SameAsAbove">Repeat the cell above, e.g. 同上.</param>
/// <param name="Totals">Begin a row of totals, e.g. 合计.</param>
public sealed record AnswerWords(
    IReadOnlyList<string> Placeholders,
    IReadOnlyList<string> NotApplicable,
    IReadOnlyList<string> SameAsAbove,
    IReadOnlyList<string> Totals);
