using Reports.Core.Rules.Rechecking;
using Reports.Core.Templates;

namespace Reports.Core.Rules.Completeness;

/// <summary>CMP-10: the cover says who filled the workbook in and how to reach them.</summary>
public sealed class CoverIsComplete : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "CMP-10",
        Severity.Error,
        new("封面填写完整", "The cover is complete"),
        new("缺少单位和联系方式，退回意见无法送达。", "Without organisation and contact, review comments reach nobody."),
        RuleBases.Template,
        "联系电话 0315-5550126",
        "联系电话为空");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        from row in context.Bound.Rows("cover")
        from column in context.Template.Sheet("cover").Columns
        where column.Requirement == Requirement.Required
        let field = row[column.Key]
        where field.State is FieldState.Blank or FieldState.Placeholder or FieldState.NotApplicable
        select Info.At(
            field,
            field.State == FieldState.Blank
                ? new($"封面没有填“{column.Heading.Zh}”。", $"“{column.Heading.En}” is empty on the cover.")
                : new($"封面“{column.Heading.Zh}”填的“{RuleFindings.Quote(field.Original)}”不是实际内容。", $"“{RuleFindings.Quote(field.Original)}” is no answer for “{column.Heading.En}” on the cover."),
            column.Help,
            new($"请填写：{column.Help.Zh}", $"Fill it in: {column.Help.En}"));
}
