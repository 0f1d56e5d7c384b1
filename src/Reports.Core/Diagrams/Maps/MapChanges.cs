using Reports.Core.Model;
using static System.FormattableString;

namespace Reports.Core.Diagrams.Maps;

/// <summary>How a map differs from an earlier one; scenes are the same when their codes are.</summary>
public sealed class MapChanges
{
    private readonly Dictionary<Scene, SceneChange> _byScene = new(ReferenceEqualityComparer.Instance);

    private MapChanges(IndustryMap after, IndustryMap both, IReadOnlyList<SceneChange> all, string since)
    {
        After = after;
        Both = both;
        All = all;
        Since = since;
        foreach (var change in all)
        {
            _byScene[change.Scene] = change;
        }
    }

    /// <summary>The new map.</summary>
    public IndustryMap After { get; }

    /// <summary>The new map with the removed scenes put back, so that they can be drawn where they stood.</summary>
    public IndustryMap Both { get; }

    /// <summary>All changes, in the new map's order, removed scenes last.</summary>
    public IReadOnlyList<SceneChange> All { get; }

    /// <summary>Date of the earlier return as it stands on its cover; empty when it gives none.</summary>
    public string Since { get; }

    /// <summary>The changes from <paramref name="before"/> to <paramref name="after"/>.</summary>
    public static MapChanges Between(IndustryMap before, IndustryMap after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = new List<SceneChange>();
        foreach (var scene in after.Scenes)
        {
            if (before.SceneByCode(scene.CodeText) is not { } old)
            {
                changes.Add(new SceneChange(scene, SceneChangeKind.Added, []));
            }
            else if (Differences(before, old, after, scene).ToList() is { Count: > 0 } words)
            {
                changes.Add(new SceneChange(scene, SceneChangeKind.Changed, words));
            }
        }

        var removed = before.Scenes.Where(scene => scene.CodeText.Length > 0 && after.SceneByCode(scene.CodeText) is null).ToList();
        changes.AddRange(removed.Select(scene => new SceneChange(scene, SceneChangeKind.Removed, [])));
        var both = new IndustryMap(
            after.Workbook,
            after.Cover,
            [.. after.Segments, .. before.Segments.Where(old => after.Segments.All(segment => segment.Code != old.Code) && removed.Exists(scene => scene.Code?.Segments.Contains(old.Code, StringComparison.Ordinal) == true))],
            [.. after.Scenes, .. removed],
            after.Links,
            after.Items,
            after.Infrastructure);
        return new MapChanges(after, both, changes, before.Cover.Text("date"));
    }

    /// <summary>The change of a scene; null when nothing about it changed.</summary>
    public SceneChange? Of(Scene scene) => _byScene.GetValueOrDefault(scene);

    /// <summary>新增3、撤销1、调整5.</summary>
    public string Counts() =>
        Invariant($"新增{Count(SceneChangeKind.Added)}、撤销{Count(SceneChangeKind.Removed)}、调整{Count(SceneChangeKind.Changed)}");

    private int Count(SceneChangeKind kind) => All.Count(change => change.Kind == kind);

    private static IEnumerable<string> Differences(IndustryMap before, Scene old, IndustryMap after, Scene scene)
    {
        if (old.Name != scene.Name)
        {
            yield return $"名称由“{old.Name}”改为“{scene.Name}”";
        }

        if (old.Stars != scene.Stars)
        {
            yield return $"评级由{Stars(old)}变为{Stars(scene)}";
        }

        var gained = scene.Tags.Select(tag => tag.Name.Zh).Except(old.Tags.Select(tag => tag.Name.Zh), StringComparer.Ordinal).ToList();
        var lost = old.Tags.Select(tag => tag.Name.Zh).Except(scene.Tags.Select(tag => tag.Name.Zh), StringComparer.Ordinal).ToList();
        if (gained.Count + lost.Count > 0)
        {
            yield return $"标签{(gained.Count > 0 ? "增加" + string.Join('、', gained) : "")}{(lost.Count > 0 ? "减少" + string.Join('、', lost) : "")}";
        }

        foreach (var kind in ListWords.Kinds)
        {
            var (was, now) = (Tally(before, old, kind), Tally(after, scene, kind));
            if (was != now)
            {
                yield return Invariant($"{ListWords.NameOf(kind)}由{was.Count}项（缺失{was.Missing}）变为{now.Count}项（缺失{now.Missing}）");
            }
        }

        if (old.PainPoint != scene.PainPoint || old.Path != scene.Path || old.Outcome != scene.Outcome)
        {
            yield return "痛点、路径或成效有修改";
        }
    }

    private static string Stars(Scene scene) => scene.Stars is { } stars ? Invariant($"{stars}星") : "未评级";

    private static (int Count, int Missing, int Improvable) Tally(IndustryMap map, Scene scene, ListKind kind)
    {
        var items = map.ItemsOf(scene.CodeText, kind).ToList();
        return (items.Count, items.Count(item => item.Status == ItemStatus.Missing), items.Count(item => item.Status == ItemStatus.Improvable));
    }
}
