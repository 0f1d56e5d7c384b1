using Reports.Core.Rules.Rechecking;
using Reports.Core.Templates;
using Reports.Core.Workbooks;

namespace Reports.Core.Rules.Structure;

/// <summary>STR-17: several values in one cell are separated by <c>；</c>.</summary>
public sealed class SeveralValuesAreSeparatedAlike : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "STR-17",
        Severity.Note,
        new("一格填多个值时用“；”分隔", "Several values in one cell are separated by ；"),
        new("分隔符混用时，别的程序可能把几个编号读成一个。", "With mixed separators other programs may read several codes as one."),
        RuleBases.Template,
        "YB01-A-2-1；YB01-B-2-1",
        "YB01-A-2-1、YB01-B-2-1");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Sheet;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        from sheet in context.Bound.Sheets.Values
        from column in sheet.Definition.Columns
        where column is { Multiple: true, Type: ColumnType.Code or ColumnType.Choice, Origin: not ColumnOrigin.Automatic }
        let fields = sheet.Rows.Select(row => row[column.Key]).Where(field => field.Items.Count > 1 && IsMixed(field, sheet.Source)).ToArray()
        where fields.Length > 0
        select FindingOf(column, fields);

    private Finding FindingOf(ColumnDefinition column, Field[] fields) => Info
        .At(
            fields[0],
            new($"“{column.Heading.Zh}”列有 {RuleFindings.Number(fields.Length)} 格没有用“；”分隔。", $"{RuleFindings.Number(fields.Length)} cells of “{column.Heading.En}” use other separators than ；."),
            new("用“；”分隔的值", "Values separated by ；"),
            new("请用“；”分隔；可运行 reports fix 一次改好。", "Separate them by ；, or let reports fix do it."))
        .Over([.. fields.Select(field => field.Address)])
        with
    {
        Fix = new ProposedFix(Safe: true, [.. fields.Select(field => new CellEdit(field.Address, field.Original, Joined(field)))]),
    };

    // Between two values stands exactly one ；, line breaks and blanks aside. What reads otherwise than it is written is STR-13 or STR-14.
    private static bool IsMixed(Field field, RawSheet sheet)
    {
        var text = field.Original.ReplaceLineEndings("\n");
        var bare = string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
        return bare.TrimEnd('；') != field.Text
            && string.Concat(bare.Where(character => character is not ('；' or ';' or '、' or '，' or ','))) == string.Concat(field.Items)
            && !sheet.Merged.Any(range => range.Contains(field.Address.Row, field.Address.Column) && range.FirstRow < field.Address.Row);
    }

    private static string Joined(Field field) =>
        string.Join(field.Original.Contains('\n', StringComparison.Ordinal) ? "；\n" : "；", field.Items);
}
