using Reports.Core.Documents.Drafts;

namespace Reports.Core.Rules.Drafts.Accessibility;

/// <summary>ACC-03: the header row of a captioned table is marked as one.</summary>
public sealed class TablesMarkTheirHeader : DraftRule
{
    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "ACC-03",
        Severity.Warning,
        new("表格的表头行有标记", "The header rows of tables are marked"),
        new("读屏软件读每一格时要报它的列名，没有标记就报不出来。", "A screen reader tells the column of each cell only where the header is marked."),
        AccessibilityRules.Basis,
        "表1的首行标为标题行",
        "表1的首行没有标为标题行");

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(DraftContext context)
    {
        DraftBlock[] blocks = [.. context.Draft.Blocks.Where(block => block is not DraftParagraph { Role: DraftRole.Gap })];
        return
            from pair in blocks.Zip(blocks.Skip(1))
            where pair is (DraftParagraph { Role: DraftRole.Caption }, DraftTable { HasHeader: false, Rows.Count: > 1 })
            select Info.In(
                pair.Second.Place,
                ((DraftParagraph)pair.First).Text,
                new("这张表的首行没有标为标题行。", "The first row of this table is not marked as its header."),
                new("首行标为标题行", "The first row marked as header"),
                new("请选中首行，点“布局—重复标题行”。", "Select the first row and choose Layout, Repeat Header Rows."));
    }
}
