using Reports.Core.Documents.Drafts;

namespace Reports.Core.Rules.Drafts.Figures;

/// <summary>FIG-09: tables that go over pages repeat their header, say 续表, and keep rows whole.</summary>
public sealed class LongTablesRepeatTheirHeader : DraftRule
{
    // Shorter tables fit on a page whatever their text.
    private const int FewestRows = 12;

    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "FIG-09",
        Severity.Warning,
        new("长表每页重复表头，行不跨页", "Long tables repeat their header and keep rows whole"),
        new("后面几页没有表头的表、拆成两半的行都读不懂。", "Pages without header and rows cut in two cannot be read."),
        TextBases.Practice,
        "20 行的表，表头行设为“重复标题行”",
        "20 行的表，表头行没有设为“重复标题行”");

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(DraftContext context)
    {
        foreach (var table in context.Draft.Tables.Where(table => table.Rows.Count > FewestRows))
        {
            var split = table.Rows.Where(row => row.CanSplit && !row.IsHeader).ToArray();
            if (!table.HasHeader)
            {
                yield return Info.In(
                    table.Place,
                    "",
                    new($"这张表有 {table.Rows.Count} 行，表头不会在下一页重复。", $"This table has {table.Rows.Count} rows, and its header is not repeated on the next page."),
                    new("表头行设为重复标题行", "A header row that repeats"),
                    new("请选中表头行，点“布局—重复标题行”。", "Select the header row and choose Layout, Repeat Header Rows."));
            }
            else if (split.Length > 0)
            {
                yield return Info.In(
                    split[0].Cells.Count > 0 && split[0].Cells[0].Paragraphs.Count > 0 ? split[0].Cells[0].Paragraphs[0].Place : table.Place,
                    "",
                    new($"表中有 {split.Length} 行允许跨页断开。", $"{split.Length} rows of the table may be cut in two by a page."),
                    new("行不跨页断开", "Rows that stay whole"),
                    new("请选中全表，在“表格属性—行”中取消“允许跨页断行”。", "Select the table and forbid rows to break across pages.")) with
                {
                    Count = split.Length,
                };
            }
            else if (IsList(context.Draft, table) && !context.Draft.Sections[table.Section].Header.StartsWith('续'))
            {
                yield return Info.In(
                    table.Place,
                    context.Draft.Sections[table.Section].Header,
                    new("这张跨页的表在后面几页没有“续表”标记。", "Later pages of this table are not marked 续表."),
                    new("页眉写有“续表N”", "续表N in the page header"),
                    new("请在该节页眉写“续表”和表号、表题，首页不同。", "Write 续表 with number and title into the section's page header, not on its first page."));
            }
        }
    }

    // A table that has a section of lying pages to itself.
    private static bool IsList(Draft draft, DraftTable table) =>
        draft.Sections[table.Section].Lies && draft.Tables.Count(other => other.Section == table.Section) == 1;
}
