using Reports.Core.Rules.Rechecking;
using Reports.Core.Templates;
using Reports.Core.Workbooks;

namespace Reports.Core.Rules.Structure;

/// <summary>STR-05: no sheet, row or column that holds data is hidden or filtered out.</summary>
public sealed class NoDataIsHidden : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "STR-05",
        Severity.Warning,
        new("有内容的行、列和工作表都没有隐藏", "Nothing that holds data is hidden"),
        new("隐藏的内容同样会报送，填报人可能没有注意到。", "Hidden contents are submitted too, perhaps without anybody noticing."),
        RuleBases.Practice,
        "第 7～9 行显示",
        "第 7～9 行隐藏，其中有 3 个场景");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Sheet;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var sheet in context.Bound.Sheets.Values.Where(sheet => sheet.Rows.Count > 0))
        {
            if (sheet.Source.Visibility != SheetVisibility.Visible)
            {
                yield return FindingOf([.. sheet.Rows.Select(row => row.Where)], $"工作表“{sheet.Source.Name}”", $"Sheet “{sheet.Source.Name}”");
            }

            foreach (var run in sheet.Source.HiddenRows)
            {
                CellAddress[] cells = [.. sheet.Rows.Where(row => run.Contains(row.Number)).Select(row => row.Where)];
                if (cells.Length > 0 && sheet.Definition.Kind == SheetKind.Grid)
                {
                    yield return FindingOf(cells, $"第 {Run(run)} 行", $"Row {Run(run)}");
                }
            }

            foreach (var column in sheet.Definition.Columns.Where(column => IsHidden(sheet, column)))
            {
                CellAddress[] cells = [.. sheet.Rows.Select(row => row[column.Key]).Where(field => field.HasValue).Select(field => field.Address)];
                if (cells.Length > 0)
                {
                    yield return FindingOf(cells, $"“{column.Heading.Zh}”列", $"Column “{column.Heading.En}”");
                }
            }
        }
    }

    private static bool IsHidden(BoundSheet sheet, ColumnDefinition column) =>
        column.Origin == ColumnOrigin.Input
        && sheet.Columns.TryGetValue(column.Key, out var at)
        && sheet.Source.HiddenColumns.Any(run => run.Contains(at));

    private static string Run(IndexRange run) => run.First == run.Last
        ? RuleFindings.Number(run.First)
        : $"{RuleFindings.Number(run.First)}–{RuleFindings.Number(run.Last)}";

    private Finding FindingOf(CellAddress[] cells, string zh, string en) => Info
        .At(
            cells[0],
            "",
            new($"{zh}已隐藏或被筛选掉，其中 {RuleFindings.Number(cells.Length)} 处有内容，已一并读取。", $"{en} is hidden or filtered out; what it holds ({RuleFindings.Number(cells.Length)}) was read all the same."),
            new("全部显示", "Everything visible"),
            new("请取消隐藏和筛选，核对后保留或删除这些内容。", "Show everything, then keep or delete these contents."))
        .Over(cells);
}
