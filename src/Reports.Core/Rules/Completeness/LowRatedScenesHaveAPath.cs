using Reports.Core.Rules.Rechecking;
using Reports.Core.Templates;

namespace Reports.Core.Rules.Completeness;

/// <summary>CMP-05: scenes rated one or two stars say how they will be transformed.</summary>
public sealed class LowRatedScenesHaveAPath : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "CMP-05",
        Severity.Warning,
        new("评级为★、★★的场景写明转型路径", "Scenes rated ★ or ★★ have a path"),
        new("水平较低的场景最需要说明怎样转型。", "Scenes that lag behind need a path most."),
        RuleBases.Template,
        "★★，现状：人工判断。目标：自动闭环。步骤：1.加装传感器；2.投用模型",
        "★★，转型路径为空");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        from scene in context.Map.Scenes
        let field = scene.Row["path"]
        where field.State is FieldState.Blank or FieldState.Placeholder or FieldState.NotApplicable
        where scene.Stars is <= 2
        select Info.At(
            field,
            new($"场景“{RuleFindings.Quote(scene.Name)}”评级为{scene.Row["rating"].Text}，没有写转型路径。", $"Scene “{RuleFindings.Quote(scene.Name)}” is rated {scene.Row["rating"].Text} but has no path."),
            new("现状、目标、步骤", "State, goal, steps"),
            new("请按“现状：……。目标：……。步骤：1.……；2.……。”填写。", "Write state, goal and steps."));
}
