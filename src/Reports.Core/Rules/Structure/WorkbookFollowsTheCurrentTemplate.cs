using Reports.Core.Templates;

namespace Reports.Core.Rules.Structure;

/// <summary>STR-01: the workbook was made from the campaign's template in its current version.</summary>
public sealed class WorkbookFollowsTheCurrentTemplate : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "STR-01",
        Severity.Error,
        new("填报表使用现行版本的模板", "The workbook uses the current template"),
        new("旧版模板的列和代码可能不同，数据会对错位置。", "Columns and codes of an old template may differ, so values would go astray."),
        RuleBases.Template,
        "模板版本 2026.2",
        "模板版本 2025.1");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var problem in context.Problems(BindingProblemKind.OtherVersion, BindingProblemKind.MissingStamp))
        {
            var expected = new Bilingual($"{context.Template.Version} 版模板", $"Template version {context.Template.Version}");
            yield return problem.Kind == BindingProblemKind.OtherVersion
                ? Info.Of(
                    problem,
                    Severity.Error,
                    new($"填报表是 {problem.Found} 版模板，现行为 {context.Template.Version} 版。", $"The workbook was made from template {problem.Found}; the current one is {context.Template.Version}."),
                    expected,
                    new($"请用 reports migrate 转成 {context.Template.Version} 版，或把内容按列粘贴到新版空白表。", $"Run 'reports migrate' to bring it to version {context.Template.Version}, or copy it column by column into a blank one."))
                : Info.Of(
                    problem,
                    Severity.Warning,
                    new("填报表中没有模板标识，已按表名和表头识别，请核对识别结果。", "The template's mark is missing; sheets were recognised by their names and headings. Please check."),
                    expected,
                    new("请在下发的原表中填报，不要把内容复制到新建的工作簿。", "Fill in the workbook that was sent out; do not copy its sheets into a new one."));
        }
    }
}
