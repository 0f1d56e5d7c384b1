using Reports.Core.Templates;

namespace Reports.Core.Rules.Structure;

/// <summary>STR-09: no blank row and no row of totals stands among the data.</summary>
public sealed class RowsFollowWithoutGapsOrTotals : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "STR-09",
        Severity.Warning,
        new("数据行连续，没有空行和合计行", "Rows of data follow each other without blank rows or totals"),
        new("空行会截断筛选和排序；合计由系统计算。", "Blank rows cut off filters and sorting; totals are computed by the program."),
        RuleBases.Template,
        "第 19 行紧接第 18 行",
        "第 19 行为“合计”");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        from problem in context.Problems(BindingProblemKind.BlankRows, BindingProblemKind.TotalRow)
        let row = RuleFindings.Number(problem.Where?.Row ?? 0)
        select problem.Kind == BindingProblemKind.TotalRow
            ? Info.Of(
                problem,
                Severity.Warning,
                new($"第 {row} 行“{RuleFindings.Quote(problem.Found)}”是合计行，未导入。", $"Row {row} (“{RuleFindings.Quote(problem.Found)}”) is a row of totals and was not imported."),
                new("没有合计行", "No row of totals"),
                new("请删除这一行，合计由系统计算。", "Delete the row; totals are computed by the program."))
            : Info.Of(
                problem,
                Severity.Note,
                new($"数据中间从第 {row} 行起有空行。", $"There are blank rows among the data from row {row} on."),
                new("数据行连续", "Rows without gaps"),
                new("请删除空行。", "Delete the blank rows."));
}
