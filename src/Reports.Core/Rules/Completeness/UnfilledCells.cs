using Reports.Core.Templates;

namespace Reports.Core.Rules.Completeness;

/// <summary>Required cells of a column that nobody filled.</summary>
internal static class UnfilledCells
{
    /// <summary>The empty and placeholder fields of one column, in row order.</summary>
    public static Field[] Of(BoundSheet sheet, ColumnDefinition column) =>
    [
        .. sheet.Rows.Select(row => row[column.Key]).Where(field => field.State is FieldState.Blank or FieldState.Placeholder),
    ];

    /// <summary>One finding for all of them; it stands at the first.</summary>
    public static Finding FindingOf(RuleInfo rule, ColumnDefinition column, Field[] fields)
    {
        var count = RuleFindings.Number(fields.Length);
        var message = fields.Length > 1
            ? new Bilingual($"“{column.Heading.Zh}”是必填项，有 {count} 行没有填写。", $"“{column.Heading.En}” is required; {count} rows are not filled in.")
            : fields[0].State == FieldState.Placeholder
                ? new Bilingual($"“{column.Heading.Zh}”是必填项，填的“{RuleFindings.Quote(fields[0].Original)}”不是实际内容。", $"“{column.Heading.En}” is required; “{RuleFindings.Quote(fields[0].Original)}” is no answer.")
                : new Bilingual($"“{column.Heading.Zh}”是必填项，没有填写。", $"“{column.Heading.En}” is required but empty.");
        return rule
            .At(fields[0], message, column.Help, new($"请填写：{column.Help.Zh}", $"Fill it in: {column.Help.En}"))
            .Over([.. fields.Select(field => field.Address)]);
    }
}
