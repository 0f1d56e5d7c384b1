using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;
using Reports.Core.Templates;

namespace Reports.Core.Rules.Completeness;

/// <summary>CMP-08: what is lacking is explained: shortfall, way of tackling, training, reason of a broken link.</summary>
public sealed class GapsAreExplained : IRule
{
    private static readonly string[] Sheets = ["links", .. ListWords.Kinds.Select(ListWords.SheetOf)];

    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "CMP-08",
        Severity.Warning,
        new("有短板的要素写明短板和攻关方式", "Gaps are explained and say how they are tackled"),
        new("短板和攻关方式是组织联合攻坚的依据。", "Joint work on gaps is organised by them."),
        RuleBases.FourLists,
        "缺失；缺在线检测手段；联合攻关",
        "缺失；短板说明为空");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        from key in Sheets
        from column in context.Template.Sheet(key).Columns
        where column is { Requirement: Requirement.Conditional, Condition: not null }
        from row in context.Bound.Rows(key)
        where column.IsRequiredIn(row)
        let field = row[column.Key]
        where field.State is FieldState.Blank or FieldState.Placeholder or FieldState.NotApplicable
        let cause = context.Template.Sheet(key).Column(column.Condition!.Column)
        let value = row[column.Condition!.Column].Text
        select Info.At(
            field,
            new($"“{cause.Heading.Zh}”为“{value}”，“{column.Heading.Zh}”没有填写实际内容。", $"“{cause.Heading.En}” says {value}, but “{column.Heading.En}” is not filled in."),
            column.Help,
            new($"请填写“{column.Heading.Zh}”；如果没有短板，请改正“{cause.Heading.Zh}”。", $"Fill in “{column.Heading.En}”, or correct “{cause.Heading.En}” if nothing is lacking."))
            with
        { Related = [row[column.Condition!.Column].Address] };
}
