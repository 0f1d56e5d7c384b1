using System.Globalization;
using Reports.Core.Rules.Rechecking;
using Reports.Core.Templates;

namespace Reports.Core.Rules.Structure;

/// <summary>STR-12: whole-number columns hold whole numbers.</summary>
public sealed class NumbersAreNumbers : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "STR-12",
        Severity.Warning,
        new("数字列填的是整数", "Columns of numbers hold whole numbers"),
        new("文字和全角数字无法排序。", "Words and full-width digits cannot be sorted."),
        RuleBases.Template,
        "1",
        "第一");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) => NotNumbers(context).Concat(ReadAnyway(context));

    private IEnumerable<Finding> NotNumbers(CheckContext context) =>
        from cell in context.Bound.Fields(column => column.Type == ColumnType.WholeNumber && column.Key != "number")
        let field = cell.Field
        let column = cell.Column
        where field.HasValue && !int.TryParse(field.Text, NumberStyles.Integer, CultureInfo.InvariantCulture, out _)
        select Info.At(
            field,
            new($"“{column.Heading.Zh}”填的是“{RuleFindings.Quote(field.Original)}”，不是整数。", $"“{column.Heading.En}” holds “{RuleFindings.Quote(field.Original)}”, not a whole number."),
            new("整数，如 3", "A whole number, such as 3"),
            new("请只填阿拉伯数字。", "Type digits only."));

    // １２ and 3级 are understood, but other programs do not understand them.
    private IEnumerable<Finding> ReadAnyway(CheckContext context) =>
        from cell in context.Bound.Fields(column => column.Type is ColumnType.WholeNumber or ColumnType.Rating && column.Key != "number")
        let field = cell.Field
        let column = cell.Column
        where field.HasValue && field.Original.Trim() != field.Text
            && (column.Type == ColumnType.Rating
                ? field.Text.Length <= context.Map.Ratings.Count && field.Text.All(character => character == '★')
                : int.TryParse(field.Text, NumberStyles.Integer, CultureInfo.InvariantCulture, out _))
        select Info
            .At(
                field,
                new($"“{column.Heading.Zh}”填的“{RuleFindings.Quote(field.Original)}”已按“{field.Text}”读取。", $"“{RuleFindings.Quote(field.Original)}” in “{column.Heading.En}” was read as “{field.Text}”."),
                new(field.Text, field.Text),
                new($"请改为“{field.Text}”。", $"Type “{field.Text}”."))
            .FixedBy(field, field.Text, safe: true)
            with
        { Severity = Severity.Note };
}
