using Reports.Core.Model;
using static System.FormattableString;

namespace Reports.Core.Documents.Composing;

/// <summary>三、分类场景: one card for each scene, by business activity.</summary>
internal static class SceneChapter
{
    /// <summary>The chapter.</summary>
    public static IEnumerable<Block> Blocks(ReportCounts counts)
    {
        yield return new HeadingBlock(1, "分类场景", "h-scenes");
        yield return Sentences.Body("本部分按业务活动逐一列出场景的痛点问题、转型路径、转型成效、所需要素和协同关系；“待提升”指“可用待提升”，“—”表示未填写或没有。");
        var card = new SceneCard(counts);
        var number = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < counts.Groups.Count; at++)
        {
            var group = counts.Groups[at];
            yield return new HeadingBlock(2, group.Name, Invariant($"h-scenes-{at + 1}"));
            yield return Sentences.Body(Lead(counts, group)).From(counts.Origins.Columns("scenes", "activity", "rating"), counts.Origins.Lists("status", "gap"));
            foreach (var scene in group.Scenes)
            {
                yield return new HeadingBlock(3, ReportCounts.NameOf(scene), IdOf(scene, ++number, seen)).From([CellSource.Of(scene.Row["name"].Address)]);
                yield return card.Of(scene).From(counts.Origins.Row(scene.Row));
            }
        }
    }

    // The code is what stays when a scene is renamed or moves; a code that is missing, broken or used twice cannot serve.
    private static string IdOf(Scene scene, int number, HashSet<string> seen) =>
        scene.Code is not null && seen.Add(scene.CodeText) ? $"h-scene-{scene.CodeText}" : Invariant($"h-scene-{number}");

    // S03 to S06, and what is missing in the group.
    private static string Lead(ReportCounts counts, SceneGroup group)
    {
        if (group.Scenes.Count == 0)
        {
            return $"本次未收录{group.Name}场景。";
        }

        var missing = counts.Missing.Where(item => counts.ScenesOf(item).Any(scene => group.Scenes.Contains(scene))).ToArray();
        var lack = missing.Length > 0 ? Invariant($"所需要素中缺失{missing.Length}条。") : "";
        return Invariant($"{group.Name}场景{group.Scenes.Count}个，") + Ratings(counts, group.Scenes) + lack;
    }

    private static string Ratings(ReportCounts counts, IReadOnlyList<Scene> scenes)
    {
        if (scenes.Count == 1)
        {
            return scenes[0].Stars is { } stars ? $"现状评级为{counts.Mark(stars)}。" : "现状评级未填写。";
        }

        var levels = RatingSentences.Levels(counts, scenes).Where(level => level.Count > 0).ToList();
        if (levels.Count == 1 && levels[0].Count == scenes.Count)
        {
            return $"现状评级均为{levels[0].Mark}。";
        }

        var unrated = scenes.Count(scene => scene.Stars is null);
        var parts = levels.Select(level => Invariant($"{level.Mark}的{level.Count}个"));
        return levels.Count == 0
            ? "现状评级均未填写。"
            : "评级为" + string.Join('，', parts) + (unrated > 0 ? Invariant($"，未评级{unrated}个") : "") + "。";
    }
}
