using Reports.Core.Rules.Rechecking;
using Reports.Core.Templates;
using Reports.Core.Workbooks;

namespace Reports.Core.Rules.Structure;

/// <summary>STR-07: no picture or object stands for data.</summary>
public sealed class ContentsAreTextNotPictures : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "STR-07",
        Severity.Error,
        new("内容用文字填写，不用图片", "Contents are typed, not pasted as pictures"),
        new("图片中的文字无法检查和汇总。", "Text in pictures can be neither checked nor merged."),
        RuleBases.Practice,
        "铸坯表面图像",
        "=DISPIMG(\"ID_…\",1)");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Sheet;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var sheet in context.Bound.Sheets.Values.Where(sheet => sheet.Definition.Kind == SheetKind.Grid && sheet.HeaderRow > 0 && MayHoldPictures(sheet.Source)))
        {
            var cells = sheet.Source.Pictures
                .Where(range => range.LastRow > sheet.HeaderRow)
                .Select(range => (Math.Max(range.FirstRow, sheet.HeaderRow + 1), range.FirstColumn))
                .Concat(sheet.InputCells()
                    .Where(pair => InCellPicture.IsMeantBy(pair.Cell.Formula ?? "") || pair.Cell.Text.StartsWith("=DISPIMG", StringComparison.OrdinalIgnoreCase))
                    .Select(pair => (pair.Cell.Row, pair.Cell.Column)))
                .Distinct()
                .Order();
            foreach (var (row, column) in cells)
            {
                yield return Info.At(
                    new CellAddress(sheet.Source.Name, row, column),
                    "",
                    new("此处是图片或嵌入的对象，其中的内容读不出来。", "A picture or an embedded object stands here; its contents cannot be read."),
                    new("文字", "Text"),
                    new("请删除图片，改为键入文字。", "Delete the picture and type the text."));
            }
        }
    }

    private static bool MayHoldPictures(RawSheet sheet) =>
        sheet.Pictures.Count > 0 || sheet.Cells.Any(cell => cell.Formula is not null || cell.Text.StartsWith('='));
}
