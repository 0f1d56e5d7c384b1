using Reports.Core.Rules.Rechecking;
using Reports.Core.Templates;

namespace Reports.Core.Rules.Structure;

/// <summary>STR-11: texts keep to the length that the template allows.</summary>
public sealed class TextsFitTheirCells : IRule
{
    private const int LongestCell = 1000;

    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "STR-11",
        Severity.Warning,
        new("文字不超过规定字数", "Texts keep to their length"),
        new("过长的文字在图谱和报告中排不下，也难以审核。", "Long texts fit neither the map nor the report and are hard to review."),
        RuleBases.Template,
        "痛点一两句话，200 字以内",
        "痛点 1240 字");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        from cell in context.Bound.Fields(column => column.Type == ColumnType.Text)
        where cell.Field.Text.Length > LimitOf(cell.Column, context.Template)
        let limit = LimitOf(cell.Column, context.Template)
        let field = cell.Field
        let column = cell.Column
        select Info.At(
            field,
            new($"“{column.Heading.Zh}”有 {RuleFindings.Number(field.Text.Length)} 字，超过 {RuleFindings.Number(limit)} 字。", $"“{column.Heading.En}” has {RuleFindings.Number(field.Text.Length)} characters; the limit is {RuleFindings.Number(limit)}."),
            new($"不超过 {RuleFindings.Number(limit)} 字", $"At most {RuleFindings.Number(limit)} characters"),
            new($"请删去 {RuleFindings.Number(field.Text.Length - limit)} 字，只留主要内容。", $"Shorten it by {RuleFindings.Number(field.Text.Length - limit)} characters."));

    private static int LimitOf(ColumnDefinition column, TemplateDefinition template) => column.Key == "painPoint" ? template.Limits.MaxTextLength : LongestCell;
}
