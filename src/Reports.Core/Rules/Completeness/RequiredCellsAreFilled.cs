using Reports.Core.Rules.Rechecking;
using Reports.Core.Templates;

namespace Reports.Core.Rules.Completeness;

/// <summary>CMP-14: required cells that no other rule looks at are filled.</summary>
public sealed class RequiredCellsAreFilled : IRule
{
    private static readonly HashSet<(string Sheet, string Column)> CoveredElsewhere =
    [
        ("scenes", "painPoint"), ("scenes", "rating"), ("scenes", "tags"),
        .. ToolsStateTheirControl.Columns.Select(column => ("tools", column)),
    ];

    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "CMP-14",
        Severity.Error,
        new("必填项已填", "Required cells are filled"),
        new("必填项空着，统计和报告就会缺一块。", "Empty required cells leave holes in statistics and report."),
        RuleBases.Template,
        "数据类别：工艺",
        "数据类别为空");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Sheet;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        from sheet in context.Bound.Sheets.Values
        where sheet.Definition.Kind == SheetKind.Grid
        from column in sheet.Definition.Columns
        where column.Requirement == Requirement.Required && !CoveredElsewhere.Contains((sheet.Definition.Key, column.Key))
        let fields = UnfilledCells.Of(sheet, column)
        where fields.Length > 0
        select UnfilledCells.FindingOf(Info, column, fields);
}
