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
    public IEnumerable<Finding> Check(CheckContext context)
    {
        var namesOf = context.Template.CodeLists.ToDictionary(list => list.Key, list => list.Values.Select(value => value.Name.Zh).ToArray(), StringComparer.Ordinal);
        return
            from cell in context.Bound.Fields(column => column is { Type: ColumnType.Choice, CodeList: not null })
            where cell.Field.HasValue && !IsClean(cell.Field, namesOf[cell.Column.CodeList!])
            let finding = FindingOf(context.Template.CodeList(cell.Column.CodeList!), namesOf[cell.Column.CodeList!], cell.Column, cell.Field)
            where finding is not null
            select finding;
    }

    private static bool IsClean(Field field, string[] names)
    {
        if (field.Original != field.Text)
        {
            return false;
        }

        foreach (var item in field.Items)
        {
            if (!names.Contains(item, StringComparer.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

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
                new($"请从列表选取：{Shortened(names)}。", $"Pick from the list: {RuleFindings.Enumerated(Shortened(names))}."));
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
