using Reports.Core.Model;

namespace Reports.Core.Rules.References;

/// <summary>The scenes of one industry, segment and activity, by number.</summary>
/// <param name="First">Any of their codes.</param>
/// <param name="Scenes">Number and scene, ascending, each number once.</param>
internal sealed record SceneRun(SceneCode First, IReadOnlyList<(int Number, Scene Scene)> Scenes)
{
    /// <summary>A larger step from one number to the next is no gap but a slip.</summary>
    public const int WidestGap = 9;

    /// <summary>The code of a number of this run.</summary>
    public string CodeOf(int number) => (First with { Number = number }).ToString();

    /// <summary>All runs, in order of their first scene.</summary>
    public static IEnumerable<SceneRun> Of(IndustryMap map) => map.Scenes
        .Where(scene => scene.Code is not null)
        .GroupBy(scene => scene.Code!.Value with { Number = 1 })
        .Select(group => new SceneRun(
            group.Key,
            [.. group.DistinctBy(scene => scene.Code!.Value.Number).OrderBy(scene => scene.Code!.Value.Number).Select(scene => (scene.Code!.Value.Number, scene))]));
}
