using Reports.Core.Rules.Semantics;

namespace Reports.Core.Rules.Submissions.Returns;

/// <summary>The same scene in the newest returns of several organisations.</summary>
internal static class SameScenes
{
    /// <summary>For each code, in order of first use, the scenes that mean what most organisations mean by it.</summary>
    public static IEnumerable<IReadOnlyList<SentScene>> In(ReturnSet returns) => ByCode(returns).Select(scenes => MeaningsOf(scenes)[0]);

    /// <summary>The scenes of each code, in order of first use; of a code that one return uses twice, the first.</summary>
    public static IEnumerable<IReadOnlyList<SentScene>> ByCode(ReturnSet returns) => returns.Latest
        .SelectMany(each => each.Map.Scenes
            .Where(scene => scene.Code is not null && scene.Row["name"].HasValue)
            .DistinctBy(scene => scene.CodeText, StringComparer.Ordinal)
            .Select(scene => new SentScene(each, scene)))
        .GroupBy(each => each.Scene.CodeText, StringComparer.Ordinal)
        .Select(group => (IReadOnlyList<SentScene>)[.. group]);

    /// <summary>The scenes of one code by what their names mean, most frequent first, then as given.</summary>
    public static IReadOnlyList<IReadOnlyList<SentScene>> MeaningsOf(IReadOnlyList<SentScene> scenes) =>
    [
        .. scenes.GroupBy(each => SceneNames.Kernel(each.Scene.Name), StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .Select(group => (IReadOnlyList<SentScene>)[.. group]),
    ];
}
