using Reports.Core.Diagrams;
using Reports.Core.Diagrams.Maps;
using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Figures;

/// <summary>FIG-13: the typeface of figures has every character of the scenes' names. Silent when nobody laid the map out.</summary>
public sealed class MapShowsEveryCharacter : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "FIG-13",
        Severity.Note,
        new("图谱字体有场景名称用到的全部字符", "The figures' typeface has every character of the names"),
        new("字体没有的生僻字和表情符号，图上只能显示为“〓”。", "A rare character or an emoji that the typeface lacks is drawn as 〓."),
        TextBases.Practice,
        "智能炼钢",
        "智能炼钢😀");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Map;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        var missing = context.Layout?.Omitted
            .Where(part => part.Kind == OmittedKind.Character)
            .ToLookup(part => part.GroupId, part => part.Text, StringComparer.Ordinal);
        if (missing is null or { Count: 0 })
        {
            yield break;
        }

        var ids = SceneIds.Of(context.Map);
        foreach (var scene in context.Map.Scenes)
        {
            // The card says more than the name; only what stands in the name is told at its cell.
            var characters = string.Concat(missing[ids[scene]].Where(character => scene.Name.Contains(character, StringComparison.Ordinal)));
            if (scene.Row["name"].HasValue && characters.Length > 0)
            {
                yield return Info.At(
                    scene.Row["name"],
                    new($"图谱字体没有“{RuleFindings.Quote(characters)}”，图上显示为“〓”。", $"The figures' typeface lacks “{RuleFindings.Quote(characters)}”; the map shows 〓."),
                    new("字体中有的字", "Characters that the typeface has"),
                    new("表情符号请删去；生僻字请核对，无误可保留，报告正文不受影响。", "Remove emoji; check rare characters and keep them if they are right: the report's text shows them."));
            }
        }
    }
}
