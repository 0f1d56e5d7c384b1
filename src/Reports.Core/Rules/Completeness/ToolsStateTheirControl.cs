using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Completeness;

/// <summary>CMP-09: tools say how domestic and how controllable they are.</summary>
public sealed class ToolsStateTheirControl : IRule
{
    /// <summary>Keys of the columns that this rule looks at.</summary>
    internal static readonly IReadOnlyList<string> Columns = ["localisation", "control"];

    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "CMP-09",
        Severity.Warning,
        new("工具软件写明国产化程度和自主可控等级", "Tools state localisation and control grade"),
        new("这两项是统计工具短板、组织替代的依据。", "They show which tools need a replacement."),
        RuleBases.FourLists,
        "国产成熟，A",
        "国产化程度为空");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Sheet;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        context.Bound.Sheets.TryGetValue("tools", out var sheet)
            ? from key in Columns
              let column = sheet.Definition.Column(key)
              let fields = UnfilledCells.Of(sheet, column)
              where fields.Length > 0
              select UnfilledCells.FindingOf(Info, column, fields)
            : [];
}
