using Reports.Core.Rules.Rechecking;
using Reports.Core.Templates;

namespace Reports.Core.Rules.Structure;

/// <summary>STR-13: codes hold no invisible characters, blanks, full-width letters or other hyphens.</summary>
public sealed class CodesAreTypedCleanly : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "STR-13",
        Severity.Warning,
        new("编号中没有空格、全角字符和不可见字符", "Codes hold no blanks, full-width or invisible characters"),
        new("看起来相同的编号，多一个空格就对不上。", "Codes that look alike do not match when one has a blank more."),
        RuleBases.Practice,
        "YB01-A-2-1",
        "YB01－A—2－1");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        from cell in context.Bound.Fields(column => column.Type == ColumnType.Code && column.Origin != ColumnOrigin.Automatic)
        let field = cell.Field
        where field.HasValue && field.Original != field.Text && IsUnclean(field, cell.Column) && IsItsOwn(field, cell.Sheet, context)
        select Info
            .At(
                field,
                new($"“{RuleFindings.Quote(field.Original)}”含空格、全角或不可见字符，已按“{RuleFindings.Quote(field.Text)}”读取。", $"“{RuleFindings.Quote(field.Original)}” holds blanks, full-width or invisible characters; it was read as “{RuleFindings.Quote(field.Text)}”."),
                new(field.Text, field.Text),
                new($"请改为“{RuleFindings.Quote(field.Text)}”，字母、数字和“-”都用半角。", $"Type “{RuleFindings.Quote(field.Text)}” in half-width characters."))
            .FixedBy(field, field.Text, safe: true);

    // Which of the usual separators joins several codes is a matter of taste.
    private static bool IsUnclean(Field field, ColumnDefinition column) => column.Multiple
        ? field.Original != field.Original.Trim() || Joined(field.Original) != Joined(field.Text)
        : field.Original != field.Text;

    private static string Joined(string text) => string.Concat(text.Split([' ', '\r', '\n', '；', ';', '、', '，', ',']));

    // Not when the text comes from the row above (同上) or from a merged range: its own cell is clean or empty.
    private static bool IsItsOwn(Field field, BoundSheet sheet, CheckContext context) =>
        !context.Template.Answers.SameAsAbove.Contains(field.Original.Trim(), StringComparer.Ordinal)
        && !sheet.Source.Merged.Any(range => range.Contains(field.Address.Row, field.Address.Column) && range.FirstRow < field.Address.Row);
}
