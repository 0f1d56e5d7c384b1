using Reports.Core.Model;

namespace Reports.Core.Rules.References;

/// <summary>Words that lead from a scene code that is not on the map to the one that was meant.</summary>
internal static class SceneCandidates
{
    /// <summary>The hint for a code that is not on the map.</summary>
    public static Bilingual HintFor(IndustryMap map, string code)
    {
        var candidates = Of(map, code);
        return candidates.Length == 0
            ? new("请改为场景图谱中的编号，或在场景图谱中补上这个场景。", "Type a code of the scene sheet, or add the scene there.")
            : new($"是否应为 {candidates}？请改正，或在场景图谱中补上这个场景。", $"Did you mean {RuleFindings.Enumerated(candidates)}? Correct it, or add the scene to the scene sheet.");
    }

    /// <summary>The only code that is close to the one typed; null when there are none or several.</summary>
    public static string? OnlyOne(IndustryMap map, string code) =>
        Nearest.To(code, map.Scenes.Select(scene => scene.CodeText).Where(known => known.Length > 0)) is [var only] ? only : null;

    private static string Of(IndustryMap map, string code) => string.Join(
        '、',
        Nearest.To(code, map.Scenes.Select(scene => scene.CodeText).Where(known => known.Length > 0))
            .Select(known => $"{known} {RuleFindings.Quote(map.SceneByCode(known)?.Name ?? "")}".TrimEnd()));
}
