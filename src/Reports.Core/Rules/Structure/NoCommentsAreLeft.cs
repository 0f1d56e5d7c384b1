using Reports.Core.Findings;
using Reports.Core.Rules.Rechecking;
using Reports.Core.Templates;
using Reports.Core.Workbooks;

namespace Reports.Core.Rules.Structure;

/// <summary>STR-15: no comments are left among the data.</summary>
public sealed class NoCommentsAreLeft : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "STR-15",
        Severity.Note,
        new("表中没有遗留批注", "No comments are left in the workbook"),
        new("批注不会进入报告；其中常有尚未确认的内容。", "Comments do not reach the report and often hold open questions."),
        RuleBases.Practice,
        "没有批注",
        "批注“待确认”");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Sheet;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        from sheet in context.Bound.Sheets.Values
        where sheet.Definition.Kind is SheetKind.Grid or SheetKind.Form
        from comment in sheet.Source.Comments
        where comment.Row > sheet.HeaderRow && !OwnMarks.IsOwn(comment)
        select Info.At(
            new CellAddress(sheet.Source.Name, comment.Row, comment.Column),
            comment.Text,
            new($"此格有批注“{RuleFindings.Quote(comment.Text)}”，批注不会导入。", $"This cell has the comment “{RuleFindings.Quote(comment.Text)}”, which is not imported."),
            new("没有批注", "No comment"),
            new("请处理批注中的问题，需要说明的写入“备注”，再删除批注。", "Settle it, move what matters into the remarks, then delete the comment."));
}
