using Reports.Core.Model;
using static System.FormattableString;

namespace Reports.Core.Documents.Composing;

/// <summary>Sentences about the ratings of some scenes.</summary>
internal static class RatingSentences
{
    /// <summary>How many scenes have which rating, and which ratings none has (S03, S04, S07); ends with 。.</summary>
    public static string Of(ReportCounts counts, IReadOnlyList<Scene> scenes, bool namesAbsent)
    {
        var levels = Levels(counts, scenes).Where(level => level.Count > 0).ToArray();
        var unrated = scenes.Count(scene => scene.Stars is null);
        if (levels.Length == 0)
        {
            return Invariant($"{scenes.Count}个场景现状评级均未填写。");
        }

        var rest = unrated > 0 ? Invariant($"另有{unrated}个场景未评级，不计入平均评级。") : "";
        if (levels.Length == 1)
        {
            return Invariant($"{levels[0].Count}个场景现状评级{(levels[0].Count > 1 ? "均" : "")}为{levels[0].Mark}。") + rest;
        }

        var absent = Levels(counts, scenes).Where(level => level.Count == 0).Select(level => level.Mark).ToArray();
        var none = namesAbsent && absent.Length > 0 ? $"，没有评级为{Sentences.All(absent)}的场景" : "";
        return $"评级为{levels[0].Mark}的场景{Number(levels[0].Count)}，"
            + string.Join('，', levels.Skip(1).Select(level => $"{level.Mark}的{Number(level.Count)}"))
            + none + "。" + rest;
    }

    /// <summary>Average and most frequent ratings (S08, S09).</summary>
    public static string Average(ReportCounts counts)
    {
        var rated = counts.Map.Scenes.Where(scene => scene.Stars is not null).ToArray();
        if (rated.Length == 0)
        {
            return "本次收录的场景均未评级。";
        }

        var levels = Levels(counts, rated);
        var most = levels.Max(level => level.Count);
        var top = levels.Where(level => level.Count == most).Select(level => level.Mark).ToArray();
        var average = Math.Round(rated.Average(scene => (decimal)scene.Stars!.Value), 1, MidpointRounding.AwayFromZero);
        var mode = top.Length == 1 ? $"{top[0]}场景最多，为{Number(most)}" : $"{Sentences.All(top)}场景最多，各{Number(most)}";
        return Invariant($"{rated.Length}个场景平均评级{average:0.0}，") + mode + "。"
            + (counts.Unrated > 0 ? Invariant($"另有{counts.Unrated}个场景未评级，不计入平均评级。") : "");
    }

    /// <summary>Each step of the scale with the number of scenes, lowest first.</summary>
    public static IReadOnlyList<(string Mark, int Count)> Levels(ReportCounts counts, IReadOnlyList<Scene> scenes) =>
        [.. counts.Map.Ratings.Select((rating, at) => (rating.Name.Zh, scenes.Count(scene => scene.Stars == at + 1)))];

    private static string Number(int count) => Invariant($"{count}个");
}
