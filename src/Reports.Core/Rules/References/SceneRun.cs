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

    /// <summary>All runs, in order of their first scene, with each scene that follows on another or on nothing too late.</summary>
    public static IEnumerable<(SceneRun Run, int Last, int Number, Scene Scene)> Steps(CheckContext context)
    {
        var used = CodesInUse(context);

        // A code that rows use and the scene sheet lacks belongs to a scene that nobody uses: REF-03 says so.
        var isMistyped = used.Any(code => context.Map.SceneByCode(code) is null);
        foreach (var run in Of(context.Map))
        {
            var last = 0;
            foreach (var (number, scene) in run.Scenes)
            {
                if (number - last > 1 && !(isMistyped && (!used.Contains(scene.CodeText) || IsAnyInUse(run, used, last, number))))
                {
                    yield return (run, last, number, scene);
                }

                last = number;
            }
        }
    }

    private static bool IsAnyInUse(SceneRun run, HashSet<string> used, int last, int number) =>
        Enumerable.Range(last + 1, number - last - 1).Any(missing => used.Contains(run.CodeOf(missing)));

    private static IEnumerable<SceneRun> Of(IndustryMap map) => map.Scenes
        .Where(scene => scene.Code is not null)
        .GroupBy(scene => scene.Code!.Value with { Number = 1 })
        .Select(group => new SceneRun(
            group.Key,
            [.. group.DistinctBy(scene => scene.Code!.Value.Number).OrderBy(scene => scene.Code!.Value.Number).Select(scene => (scene.Code!.Value.Number, scene))]));

    private static HashSet<string> CodesInUse(CheckContext context) => (
        from sheet in context.Bound.Sheets.Values
        from column in sheet.Definition.Columns
        where column.RefersTo == "scenes"
        from row in sheet.Rows
        from code in row[column.Key].Items
        select code).ToHashSet(StringComparer.Ordinal);
}
