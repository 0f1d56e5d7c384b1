using Reports.Core.Templates;

namespace Reports.Core.Rules.Structure;

/// <summary>STR-04: no cells are merged in the data area.</summary>
public sealed class DataCellsAreNotMerged : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "STR-04",
        Severity.Error,
        new("数据区没有合并单元格", "No cells are merged among the data"),
        new("合并后只有第一行有内容，排序和筛选会使数据错行。", "Only the first row of a merge holds the value; sorting tears the rows apart."),
        RuleBases.Template,
        "B6、B7、B8 各填“主场景”",
        "B6:B8 合并为一格");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        from problem in context.Problems(BindingProblemKind.MergedCells)
        select Info.Of(
            problem,
            Severity.Error,
            new($"{problem.Found} 是合并单元格，已按每行都填“{RuleFindings.Quote(problem.Expected ?? "")}”读取。", $"{problem.Found} is merged; each of its rows was read as “{RuleFindings.Quote(problem.Expected ?? "")}”."),
            new("每行各填一格", "One cell for each row"),
            new("请取消合并，并在每一行填上内容。", "Unmerge the cells and fill in each row."));
}
