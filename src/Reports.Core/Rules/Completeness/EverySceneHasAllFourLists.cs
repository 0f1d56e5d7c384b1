using Reports.Core.Model;

namespace Reports.Core.Rules.Completeness;

/// <summary>CMP-01: each scene has at least one element in each of the four lists.</summary>
public sealed class EverySceneHasAllFourLists : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "CMP-01",
        Severity.Error,
        new("每个场景在四清单中都有要素", "Each scene has elements in all four lists"),
        new("四清单缺一不可，缺了就说不清场景靠什么转型。", "All four lists are needed to say what a scene's transformation rests on."),
        RuleBases.FourLists,
        "YB01-B-2-1 在四清单中各有 1 行以上",
        "YB01-B-2-1 没有人才技能");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        var map = context.Map;
        Scene[] scenes = [.. map.Scenes.Where(scene => scene.CodeText.Length > 0).DistinctBy(scene => scene.CodeText, StringComparer.Ordinal)];
        if (scenes.Length == 0)
        {
            yield break;
        }

        // A list that is missing or lacks its column of scenes is reported by STR-02 and STR-03.
        var present = ListWords.Kinds.Where(kind => context.Bound.Sheets.TryGetValue(ListWords.SheetOf(kind), out var sheet) && sheet.Columns.ContainsKey("scenes")).ToArray();
        foreach (var kind in present.Where(kind => !map.ItemsOf(kind).Any()))
        {
            yield return EmptyList(context.Bound.Sheets[ListWords.SheetOf(kind)].Source.Name);
        }

        var filled = present.Where(kind => map.ItemsOf(kind).Any()).ToArray();
        foreach (var scene in scenes)
        {
            var missing = filled.Where(kind => !map.ItemsOf(scene.CodeText, kind).Any()).Select(kind => context.Template.Sheet(ListWords.SheetOf(kind))).ToArray();
            if (missing.Length > 0)
            {
                yield return Info.At(
                    scene.Row["code"],
                    new(
                        $"场景“{RuleFindings.Quote(scene.Name)}”在{string.Join('、', missing.Select(sheet => sheet.Name.Zh))}中没有要素。",
                        $"Scene “{RuleFindings.Quote(scene.Name)}” has no element in: {string.Join(", ", missing.Select(sheet => sheet.Name.En))}."),
                    new("四清单各至少 1 行", "At least one row in each of the four lists"),
                    new($"请在上述清单中补行，或在已有行的场景编号中加上 {RuleFindings.Quote(scene.CodeText)}。", $"Add rows to these lists, or add {RuleFindings.Quote(scene.CodeText)} to the scene codes of existing rows."));
            }
        }
    }

    private Finding EmptyList(string sheet) => Info.OnSheet(
        sheet,
        "",
        new($"“{sheet}”是空的，所有场景都缺这份清单。", $"“{sheet}” is empty, so every scene lacks this list."),
        new("每个场景至少 1 行", "At least one row for each scene"),
        new("请逐个场景填写这份清单。", "Fill in this list scene by scene."));
}
