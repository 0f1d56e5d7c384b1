using Reports.Core.Templates;

namespace Reports.Core.Rules.Structure;

/// <summary>STR-03: every column of the template is there under its heading and in its place, and nothing stands beside the table.</summary>
public sealed class ColumnsAreThoseOfTheTemplate : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "STR-03",
        Severity.Error,
        new("表头和列的顺序与模板一致", "Headings and their order are those of the template"),
        new("缺列、改名、另加的列会使内容漏报或错位。", "Missing, renamed or added columns make contents get lost or misplaced."),
        RuleBases.Template,
        "场景编号、类型、上级场景编号……",
        "最后一列后面另加“备注2”列");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        context
            .Problems(
                BindingProblemKind.MissingColumn,
                BindingProblemKind.RenamedColumn,
                BindingProblemKind.MovedColumn,
                BindingProblemKind.UnknownColumn,
                BindingProblemKind.StrayText)
            .Select(FindingOf);

    private Finding FindingOf(BindingProblem problem)
    {
        var found = RuleFindings.Quote(problem.Found);
        var count = RuleFindings.Number(problem.Cells.Count);
        switch (problem.Kind)
        {
            case BindingProblemKind.MissingColumn when problem.Cells.Count > 0:
                return Info.Of(
                    problem,
                    Severity.Error,
                    new($"没有找到表头，本表 {count} 个单元格未导入。", $"No header row was found; the {count} cells of this sheet were not imported."),
                    new($"含“{problem.Expected}”等列名的表头行", $"A header row with “{problem.Expected}” and the other headings"),
                    new("请从下发的原表复制表头行，粘贴到数据上方。", "Copy the header row from the workbook that was sent out and put it above the data."));
            case BindingProblemKind.MissingColumn:
                return Info.Of(
                    problem,
                    Severity.Error,
                    new($"缺少“{problem.Expected}”列，这一列的内容无法读取。", $"The column “{problem.Expected}” is missing, so its contents cannot be read."),
                    new($"列名“{problem.Expected}”", $"A column headed “{problem.Expected}”"),
                    new($"请补上“{problem.Expected}”列；如果列名被改，请改回。", $"Add the column “{problem.Expected}”, or give it its heading back."));
            case BindingProblemKind.RenamedColumn:
                var renamed = Info.Of(
                    problem,
                    Severity.Note,
                    new($"列名“{found}”已按“{problem.Expected}”识别。", $"Heading “{found}” was read as “{problem.Expected}”."),
                    new(problem.Expected ?? "", problem.Expected ?? ""),
                    new($"请把列名改回“{problem.Expected}”。", $"Change the heading back to “{problem.Expected}”."));
                return problem is { Where: { } where, Expected: { } heading }
                    ? renamed with { Fix = new ProposedFix(true, [new CellEdit(where, problem.Found, heading)]) }
                    : renamed;
            case BindingProblemKind.MovedColumn:
                return Info.Of(
                    problem,
                    Severity.Note,
                    new($"“{problem.Expected}”列不在模板的位置，已按列名读取。", $"Column “{problem.Expected}” is not in its place; it was read by its heading."),
                    new("与模板相同的列顺序", "The template's order of columns"),
                    new("请按模板的顺序排列各列。", "Put the columns in the template's order."));
            case BindingProblemKind.UnknownColumn:
                return Info.Of(
                    problem,
                    Severity.Warning,
                    new($"{(found.Length > 0 ? $"“{found}”列" : "表格之外的列")}不是模板中的列，其中 {count} 个单元格未导入。", $"Column “{found}” is not part of the template; its {count} cells were not imported."),
                    new("只有模板中的列", "Only the template's columns"),
                    new("请把需要报送的内容移到“备注”或对应的列，再删除这一列。", "Move what should be reported into the remarks or the right column, then delete this one."));
            default:
                return Info.Of(
                    problem,
                    Severity.Note,
                    new($"表头上方有模板之外的文字“{found}”，共 {count} 个单元格，未导入。", $"Text above the header (“{found}”, {count} cells) is not the template's and was not imported."),
                    new("表头上方只有模板的标题和说明", "Only the template's title and hint above the header"),
                    new("请删除；需要说明的情况写在“备注”列。", "Delete it; put explanations into the remarks column."));
        }
    }
}
