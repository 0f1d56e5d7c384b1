using Reports.Core.Templates;

namespace Reports.Core.Rules.Structure;

/// <summary>STR-02: every sheet of the template is there once, under its name, and no other.</summary>
public sealed class SheetsAreThoseOfTheTemplate : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "STR-02",
        Severity.Error,
        new("工作表齐全，名称与模板一致", "All sheets are there under their template names"),
        new("缺表、重复表和另加的表都会使内容漏报。", "Missing, doubled and added sheets make contents get lost."),
        RuleBases.Template,
        "数据要素清单",
        "数据要素清单(终版)");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        context
            .Problems(
                BindingProblemKind.MissingSheet,
                BindingProblemKind.RenamedSheet,
                BindingProblemKind.DuplicateSheet,
                BindingProblemKind.UnknownSheet)
            .Select(FindingOf);

    private Finding FindingOf(BindingProblem problem)
    {
        var sheet = RuleFindings.Quote(problem.Sheet);
        return problem.Kind switch
        {
            BindingProblemKind.MissingSheet => Info.Of(
                problem,
                Severity.Error,
                new($"缺少“{sheet}”工作表。", $"The sheet “{sheet}” is missing."),
                new($"“{sheet}”工作表", $"A sheet named “{sheet}”"),
                new("请从下发的原表中复制该工作表并填写；没有内容也要保留空表。", "Copy this sheet from the workbook that was sent out; keep it even when it is empty.")),
            BindingProblemKind.RenamedSheet => Info.Of(
                problem,
                Severity.Warning,
                new($"工作表“{sheet}”已按“{problem.Expected}”识别，表名被改动。", $"Sheet “{sheet}” was recognised as “{problem.Expected}”, but its name was changed."),
                new(problem.Expected ?? "", problem.Expected ?? ""),
                new($"请把表名改回“{problem.Expected}”。", $"Rename the sheet to “{problem.Expected}”.")),
            BindingProblemKind.DuplicateSheet => Info.Of(
                problem,
                Severity.Error,
                new($"工作表“{sheet}”与“{problem.Expected}”重复，其中 {RuleFindings.Number(problem.Cells.Count)} 个单元格未导入。", $"Sheet “{sheet}” repeats “{problem.Expected}”; its {RuleFindings.Number(problem.Cells.Count)} cells were not imported."),
                new($"只有一张“{problem.Expected}”", $"Only one “{problem.Expected}”"),
                new($"请把内容并入“{problem.Expected}”，再删除这张表。", $"Move its rows into “{problem.Expected}”, then delete this sheet.")),
            _ => Info.Of(
                problem,
                Severity.Warning,
                new($"工作表“{sheet}”不是模板中的表，其中 {RuleFindings.Number(problem.Cells.Count)} 个单元格未导入。", $"Sheet “{sheet}” is not part of the template; its {RuleFindings.Number(problem.Cells.Count)} cells were not imported."),
                new("只有模板中的工作表", "Only the template's sheets"),
                new("请把需要报送的内容移到对应的清单，再删除这张表。", "Move what should be reported into the lists, then delete this sheet.")),
        };
    }
}
