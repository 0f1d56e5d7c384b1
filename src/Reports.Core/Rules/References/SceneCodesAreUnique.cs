using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.References;

/// <summary>REF-02: no two scenes carry the same code.</summary>
public sealed class SceneCodesAreUnique : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "REF-02",
        Severity.Error,
        new("场景编号不重复", "Scene codes are unique"),
        new("编号重复时，清单分不清支撑的是哪个场景。", "With a code used twice nobody can tell which scene an element supports."),
        RuleBases.Template,
        "YB01-A-1-1，只有这一行",
        "YB01-A-2-1，另一行也是");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Sheet;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        var first = new Dictionary<string, Scene>(StringComparer.Ordinal);
        foreach (var scene in context.Map.Scenes.Where(scene => scene.CodeText.Length > 0))
        {
            if (first.TryAdd(scene.CodeText, scene))
            {
                continue;
            }

            var original = first[scene.CodeText];
            var free = NextFree(context.Map, scene);
            yield return Info.At(
                scene.Row["code"],
                new($"编号 {RuleFindings.Quote(scene.CodeText)} 已用于第 {RuleFindings.Number(original.Row.Number)} 行的“{RuleFindings.Quote(original.Name)}”。", $"Code {RuleFindings.Quote(scene.CodeText)} is used in row {RuleFindings.Number(original.Row.Number)} for “{RuleFindings.Quote(original.Name)}” already."),
                free.Length > 0 ? new($"未用过的编号，如 {free}", $"A code that is free, such as {free}") : new("未用过的编号", "A code that is free"),
                new(
                    free.Length > 0 ? $"请改为 {free}，并同时修改各清单中的编号；若是同一场景，请合并为一行。" : "请换一个编号；若是同一场景，请合并为一行。",
                    free.Length > 0 ? $"Type {free} here and in the lists, or merge the two rows if they are one scene." : "Use another code, or merge the two rows if they are one scene."))
                with
            { Related = [original.Row["code"].Address] };
        }
    }

    private static string NextFree(IndustryMap map, Scene scene)
    {
        if (scene.Code is not { } code)
        {
            return "";
        }

        var last = map.Scenes
            .Where(other => other.Code is { } known && known.Industry == code.Industry && known.Segments == code.Segments && known.Activity == code.Activity)
            .Max(other => other.Code!.Value.Number);
        return (code with { Number = last + 1 }).ToString();
    }
}
