using Reports.Core.Templates;

namespace Reports.Core.Rules.Structure;

/// <summary>STR-10: the header stands once on a sheet.</summary>
public sealed class SheetHasOneHeader : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "STR-10",
        Severity.Warning,
        new("一张表只有一个表头", "A sheet has one header"),
        new("中间再次出现表头，多为粘贴了另一份表。", "A second header mostly means that another table was pasted in."),
        RuleBases.Template,
        "表头只在第 4 行",
        "第 19 行再次出现表头");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        from problem in context.Problems(BindingProblemKind.RepeatedHeader)
        let row = RuleFindings.Number(problem.Where?.Row ?? 0)
        select Info.Of(
            problem,
            Severity.Warning,
            new($"第 {row} 行再次出现表头，这一行未导入。", $"The header occurs again in row {row}; that row was not imported."),
            new("数据之间没有表头", "No header among the data"),
            new("请删除这一行；下面若是另一份表，请核对有无重复的行。", "Delete the row; if another table follows, check for repeated rows."));
}
