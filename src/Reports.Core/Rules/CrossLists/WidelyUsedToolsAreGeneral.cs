using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.CrossLists;

/// <summary>XLS-10: a tool of many scenes is no special-purpose tool.</summary>
public sealed class WidelyUsedToolsAreGeneral : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "XLS-10",
        Severity.Note,
        new("多个场景共用的工具不填“专用软件工具”", "A tool of many scenes is not filed as special-purpose"),
        new("共用的工具按通用或集成工具统筹，专用工具分场景攻关。", "Shared tools are planned together, special ones scene by scene."),
        TextBases.Guide,
        "用于 15 个场景，通用软件工具",
        "用于 15 个场景，专用软件工具");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        from tool in context.Map.ItemsOf(ListKind.Tool)
        let count = tool.SceneCodes.Distinct(StringComparer.Ordinal).Count()
        where count >= context.Template.Limits.SharedItemScenes
            && context.Template.CodeList("toolCategory").Find(tool.Row["category"].Text)?.Code == "special"
        select Info.At(
            tool.Row["category"],
            new($"“{RuleFindings.Quote(tool.Name)}”用于 {RuleFindings.Number(count)} 个场景，类别填的是“{tool.Row["category"].Text}”。", $"“{RuleFindings.Quote(tool.Name)}” serves {RuleFindings.Number(count)} scenes, yet is filed as special-purpose."),
            new("通用软件工具，数字化集成工具", "通用软件工具 or 数字化集成工具"),
            new("请改为“通用软件工具”或“数字化集成工具”；确为专用的，核对场景编号。", "Change the category, or check the scene codes."))
            with
        { Related = [tool.Row["scenes"].Address] };
}
