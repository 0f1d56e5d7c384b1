using Reports.Core.Model;

namespace Reports.Core.Documents.Composing;

/// <summary>Every number of the report, computed once, so that text and tables cannot disagree.</summary>
internal sealed class ReportCounts
{
    private readonly Dictionary<ListItem, IReadOnlyList<Scene>> _scenesOfItem = new(ReferenceEqualityComparer.Instance);

    public ReportCounts(IndustryMap map)
    {
        Map = map;
        Origins = new Origins(map.Workbook);
        var groups = map.Activities
            .Select((activity, at) => new SceneGroup(
                activity.Name.Zh,
                [.. map.Scenes.Where(scene => scene.Activity?.Code == activity.Code)],
                at == map.Activities.Count - 1))
            .ToList();
        var ungrouped = map.Scenes.Where(scene => scene.Activity is null).ToArray();
        if (ungrouped.Length > 0)
        {
            groups.Add(new SceneGroup("业务活动不明", ungrouped, IsAcrossSegments: false));
        }

        Groups = groups;
        foreach (var item in map.Items)
        {
            _scenesOfItem[item] = [.. item.SceneCodes.Distinct(StringComparer.Ordinal).Select(map.SceneByCode).OfType<Scene>()];
        }

        Missing =
        [
            .. map.Items.Where(item => item.Status == ItemStatus.Missing)
                .OrderByDescending(item => ScenesOf(item).Count),
        ];
    }

    /// <summary>What is counted.</summary>
    public IndustryMap Map { get; }

    /// <summary>Where what is counted stands.</summary>
    public Origins Origins { get; }

    /// <summary>Scenes by business activity, in the campaign's order.</summary>
    public IReadOnlyList<SceneGroup> Groups { get; }

    /// <summary>Missing elements, those of most scenes first, then in list order.</summary>
    public IReadOnlyList<ListItem> Missing { get; }

    /// <summary>Number of scenes.</summary>
    public int Scenes => Map.Scenes.Count;

    /// <summary>Number of elements (条目).</summary>
    public int Items => Map.Items.Count;

    /// <summary>Scenes of several segments.</summary>
    public int MultiSegment => Map.Scenes.Count(IsMultiSegment);

    /// <summary>Scenes whose segment cannot be read from their code.</summary>
    public int WithoutSegment => Map.Scenes.Count(scene => scene.Code is null);

    /// <summary>Scenes without a rating.</summary>
    public int Unrated => Map.Scenes.Count(scene => scene.Stars is null);

    /// <summary>Registered scenes that an element serves.</summary>
    public IReadOnlyList<Scene> ScenesOf(ListItem item) => _scenesOfItem[item];

    /// <summary>Number of references (引用: element × scene) of one list.</summary>
    public int References(ListKind kind) => Map.ItemsOf(kind).Sum(item => ScenesOf(item).Count);

    /// <summary>Number of scenes that elements of one list serve.</summary>
    public int ScenesServed(IEnumerable<ListItem> items) =>
        items.SelectMany(ScenesOf).Distinct(ReferenceEqualityComparer.Instance).Count();

    /// <summary>Number of elements of a list with a status; null counts those without.</summary>
    public int WithStatus(ListKind kind, ItemStatus? status) => Map.ItemsOf(kind).Count(item => item.Status == status);

    /// <summary>Number of elements of all lists with a status; null counts those without.</summary>
    public int WithStatus(ItemStatus? status) => Map.Items.Count(item => item.Status == status);

    /// <summary>Scenes of a segment; a scene of several segments belongs to each.</summary>
    public IReadOnlyList<Scene> In(Segment segment) =>
        [.. Map.Scenes.Where(scene => scene.Code?.Segments.Contains(segment.Code, StringComparison.Ordinal) == true)];

    /// <summary>Whether a scene's code names several segments.</summary>
    public static bool IsMultiSegment(Scene scene) => scene.Code?.Segments.Length > 1;

    /// <summary>Names of a scene's segments in the map's order.</summary>
    public IReadOnlyList<string> SegmentNames(Scene scene) =>
        [.. Map.Segments.Where(segment => scene.Code?.Segments.Contains(segment.Code, StringComparison.Ordinal) == true).Select(NameOf)];

    /// <summary>A segment's name, or its letter when it has none.</summary>
    public static string NameOf(Segment segment) => segment.Name.Length > 0 ? segment.Name : segment.Code;

    /// <summary>A scene's name, or its code when it has none.</summary>
    public static string NameOf(Scene scene) =>
        scene.Name.Length > 0 ? scene.Name : scene.CodeText.Length > 0 ? scene.CodeText : "未命名场景";

    /// <summary>The name of the scene with this code; the code itself when there is no such scene.</summary>
    public string SceneName(string code) => Map.SceneByCode(code) is { } scene ? NameOf(scene) : code;

    /// <summary>The name of the element with this id; the text itself when there is no such element.</summary>
    public string ItemName(string id) => Map.ItemById(id) is { Name.Length: > 0 } item ? item.Name : id;

    /// <summary>The rating's mark, e.g. <c>★★</c>.</summary>
    public string Mark(int stars) => stars >= 1 && stars <= Map.Ratings.Count ? Map.Ratings[stars - 1].Name.Zh : new string('★', stars);
}
