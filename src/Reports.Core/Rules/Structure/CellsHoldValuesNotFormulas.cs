using Reports.Core.Templates;
using Reports.Core.Workbooks;

namespace Reports.Core.Rules.Structure;

/// <summary>STR-06: cells that people fill hold values: no formulas, no error values, no links to other files.</summary>
public sealed class CellsHoldValuesNotFormulas : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "STR-06",
        Severity.Error,
        new("填写的单元格是值，不是公式和错误值", "Cells that people fill hold values, not formulas or errors"),
        new("公式引用的文件不随表报送，换一台电脑就会变成错误值。", "Files that formulas refer to do not travel with the workbook; the values turn into errors elsewhere."),
        RuleBases.Practice,
        "制造执行系统（MES）",
        "=VLOOKUP(A6,x,2,0)，#REF!");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        if (context.Raw.HasExternalLinks)
        {
            yield return Info.OnSheet(
                "",
                "",
                new("填报表引用了其他文件，别人打开时看不到这些内容。", "The workbook refers to other files, which nobody else can see."),
                new("没有外部链接", "No external links"),
                new("请在“数据—编辑链接”中选择“断开链接”，再保存。", "In Data, Edit Links, choose Break Link, then save."));
        }

        foreach (var sheet in context.Bound.Sheets.Values.Where(sheet => sheet.Source.Cells.Any(cell => cell.Formula is not null || cell.Kind == CellKind.Error)))
        {
            foreach (var (column, cells) in sheet.InputCells().GroupBy(pair => pair.Column).Select(group => (group.Key, group.Select(pair => pair.Cell).ToArray())))
            {
                foreach (var cell in cells.Where(cell => cell.Kind == CellKind.Error))
                {
                    yield return Info.At(
                        new CellAddress(sheet.Source.Name, cell.Row, cell.Column),
                        cell.Text,
                        new($"“{column.Heading.Zh}”是错误值 {RuleFindings.Quote(cell.Text)}，读不出内容。", $"“{column.Heading.En}” holds the error value {RuleFindings.Quote(cell.Text)}."),
                        column.Help,
                        new("请删除公式，直接键入内容。", "Delete the formula and type the value."));
                }

                RawCell[] formulas = [.. cells.Where(cell => cell is { Kind: not CellKind.Error, Formula: { } formula } && !InCellPicture.IsMeantBy(formula))];
                if (formulas.Length > 0)
                {
                    yield return Formulas(sheet, column, formulas);
                }
            }
        }
    }

    private Finding Formulas(BoundSheet sheet, ColumnDefinition column, RawCell[] cells)
    {
        CellAddress[] addresses = [.. cells.Select(cell => new CellAddress(sheet.Source.Name, cell.Row, cell.Column))];
        var finding = Info.At(
            addresses[0],
            "=" + cells[0].Formula,
            new($"“{column.Heading.Zh}”列有 {RuleFindings.Number(cells.Length)} 个公式，已按显示的值读取。", $"Column “{column.Heading.En}” holds {RuleFindings.Number(cells.Length)} formulas; the values shown were read."),
            new("值", "Values"),
            new("请复制这些单元格，再选择“选择性粘贴—数值”粘贴到原处。", "Copy the cells, then paste them in place as values."));
        return finding.Over(addresses) with { Severity = Severity.Warning };
    }
}
