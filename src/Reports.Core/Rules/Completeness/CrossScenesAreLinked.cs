namespace Reports.Core.Rules.Completeness;

/// <summary>CMP-12: scenes of cooperation across segments are linked with at least two others.</summary>
public sealed class CrossScenesAreLinked : IRule
{
    private const int FewestPartners = 2;

    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "CMP-12",
        Severity.Warning,
        new("跨环节协同场景至少与 2 个场景有协同关系", "Cross-segment scenes are linked with at least two scenes"),
        new("跨环节协同靠工具链、数据链、模型链连接各环节的场景。", "Cooperation across segments lives on chains between their scenes."),
        RuleBases.Chains,
        "跨环节协同场景与 2 个场景有协同关系",
        "跨环节协同场景只与 1 个场景有协同关系");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        var cross = context.Map.Activities[^1].Code;
        if (!context.Bound.Sheets.ContainsKey("links"))
        {
            return [];
        }

        return
            from scene in context.Map.Scenes
            where scene.Activity?.Code == cross && scene.CodeText.Length > 0
            let partners = context.Map.Links
                .Where(link => link.From == scene.CodeText || link.To == scene.CodeText)
                .Select(link => link.From == scene.CodeText ? link.To : link.From)
                .Where(code => code.Length > 0 && code != scene.CodeText)
                .Distinct(StringComparer.Ordinal)
                .Count()
            where partners < FewestPartners
            select Info.At(
                scene.Row["code"],
                new($"跨环节协同场景“{RuleFindings.Quote(scene.Name)}”只与 {RuleFindings.Number(partners)} 个场景有协同关系。", $"Cross-segment scene “{RuleFindings.Quote(scene.Name)}” is linked with {RuleFindings.Number(partners)} scenes."),
                new("至少 2 个", "At least 2"),
                new($"请在“协同关系”表补充以 {RuleFindings.Quote(scene.CodeText)} 为起点或终点的行。", $"Add rows from or to {RuleFindings.Quote(scene.CodeText)} on the links sheet."));
    }
}
