using Reports.Core.Rules.Rechecking;
using Reports.Core.Templates;

namespace Reports.Core.Rules.Structure;

/// <summary>STR-14: columns with a closed list hold its values.</summary>
public sealed class ClosedListsHoldListValues : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "STR-14",
        Severity.Error,
        new("选填列填的是列表中的值", "Columns with a list hold its values"),
        new("列表之外的说法无法统计。", "Other words cannot be counted."),
        RuleBases.Template,
        "可用待提升",
        "大概有");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        from sheet in context.Bound.Sheets.Values
        from column in sheet.Definition.Columns
        where column is { Type: ColumnType.Choice, CodeList: not null }
        let list = context.Template.CodeList(column.CodeList!)
        let names = list.Values.Select(value => value.Name.Zh).ToArray()
        from row in sheet.Rows
        let field = row[column.Key]
        where field.HasValue && !(field.Original == field.Text && field.Items.All(item => names.Contains(item, StringComparer.Ordinal)))
        let finding = FindingOf(list, names, column, field)
        where finding is not null
        select finding;

    private Finding? FindingOf(CodeList list, string[] names, ColumnDefinition column, Field field)
    {
        string[] unknown = [.. field.Items.Where(item => !names.Contains(item, StringComparer.Ordinal))];
        var expected = new Bilingual(string.Join('、', names), string.Join(", ", list.Values.Select(value => value.Name.En)));
        if (unknown.Length > 0)
        {
            var wrong = RuleFindings.Quote(string.Join('、', unknown));
            return Info.At(
                field,
                new($"“{column.Heading.Zh}”填的“{wrong}”不在列表中。", $"“{wrong}” in “{column.Heading.En}” is not on its list."),
                expected,
                new($"请从列表选取：{Shortened(names)}。", $"Pick from the list: {Shortened(names)}."));
        }

        var clean = FieldReader.Clean(field.Original);
        var typed = column.Multiple ? FieldReader.SplitItems(clean, column.Type) : [clean];
        string[] aliases = [.. typed.Where(item => !names.Contains(item, StringComparer.Ordinal) && list.Find(item) is not null)];
        if (aliases.Length == 0)
        {
            return null;
        }

        var quoted = RuleFindings.Quote(string.Join('、', aliases));
        var finding = Info.At(
            field,
            new($"“{column.Heading.Zh}”填的“{quoted}”已按“{field.Text}”读取。", $"“{quoted}” in “{column.Heading.En}” was read as “{field.Text}”."),
            new(field.Text, field.Text),
            new($"请改为“{field.Text}”。", $"Type “{field.Text}”."));
        return finding.FixedBy(field, field.Text, safe: true) with { Severity = Severity.Note };
    }

    private static string Shortened(string[] names)
    {
        var text = string.Join('、', names);
        return text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 59), "…");
    }
}
