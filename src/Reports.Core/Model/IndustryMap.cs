using Reports.Core.Templates;

namespace Reports.Core.Model;

/// <summary>One industry's map and four lists, with the campaign's data that gives them meaning.</summary>
/// <remarks>Nothing is dropped: scenes with a broken code and rows that name no scene are here too.</remarks>
public sealed class IndustryMap
{
    private readonly Dictionary<string, Scene> _sceneByCode;
    private readonly Dictionary<string, ListItem> _itemById;
    private readonly ILookup<(string Scene, ListKind Kind), ListItem> _itemsOfScene;
    private readonly ILookup<string, Scene> _subScenes;
    private readonly Lazy<TextBody> _texts;

    /// <summary>Builds the map and its indexes.</summary>
    public IndustryMap(
        BoundWorkbook workbook,
        Cover cover,
        IReadOnlyList<Segment> segments,
        IReadOnlyList<Scene> scenes,
        IReadOnlyList<SceneLink> links,
        IReadOnlyList<ListItem> items,
        IReadOnlyList<InfrastructureItem> infrastructure)
    {
        Workbook = workbook;
        _texts = new(() => new TextBody(FreeText.Of(workbook)));
        Cover = cover;
        Segments = segments;
        Scenes = scenes;
        Links = links;
        Items = items;
        Infrastructure = infrastructure;
        IndustryCode = IndustryOf(cover, scenes);
        _sceneByCode = scenes
            .Where(scene => scene.CodeText.Length > 0)
            .DistinctBy(scene => scene.CodeText, StringComparer.Ordinal)
            .ToDictionary(scene => scene.CodeText, StringComparer.Ordinal);
        _subScenes = scenes.Where(scene => scene.ParentCode.Length > 0).ToLookup(scene => scene.ParentCode, StringComparer.Ordinal);
        _itemById = items
            .Where(item => item.Id.Length > 0)
            .DistinctBy(item => item.Id, StringComparer.Ordinal)
            .ToDictionary(item => item.Id, StringComparer.Ordinal);
        _itemsOfScene = items
            .SelectMany(item => item.SceneCodes.Distinct(StringComparer.Ordinal), (item, code) => (code, item))
            .ToLookup(pair => (pair.code, pair.item.Kind), pair => pair.item);
    }

    /// <summary>The workbook it came from.</summary>
    public BoundWorkbook Workbook { get; }

    /// <summary>Who filled it in.</summary>
    public Cover Cover { get; }

    /// <summary>Columns of the map, in registered order (not by letter).</summary>
    public IReadOnlyList<Segment> Segments { get; }

    /// <summary>Business activities of the campaign: rows of the map, in order; the last is 跨环节协同.</summary>
    public IReadOnlyList<CodeValue> Activities => Workbook.Template.CodeList("activity").Values;

    /// <summary>Value tags of the campaign, in order.</summary>
    public IReadOnlyList<CodeValue> Tags => Workbook.Template.CodeList("tag").Values;

    /// <summary>Steps of the rating scale, lowest first; their count is the scale's maximum.</summary>
    public IReadOnlyList<CodeValue> Ratings => Workbook.Template.CodeList("rating").Values;

    /// <summary>Scenes in sheet order.</summary>
    public IReadOnlyList<Scene> Scenes { get; }

    /// <summary>Links in sheet order.</summary>
    public IReadOnlyList<SceneLink> Links { get; }

    /// <summary>Elements of all four lists, list by list, in sheet order.</summary>
    public IReadOnlyList<ListItem> Items { get; }

    /// <summary>Digital infrastructure, in sheet order; empty when the sheet is not used.</summary>
    public IReadOnlyList<InfrastructureItem> Infrastructure { get; }

    /// <summary>Every free text that people typed, sheet by sheet, row by row; the cover is left out.</summary>
    public IReadOnlyList<FreeText> Texts => _texts.Value.Texts;

    /// <summary>The free texts as one, for looking for words.</summary>
    internal TextBody TextBody => _texts.Value;

    /// <summary>Industry code such as <c>QB02</c>: the cover's, else the most frequent one in scene codes, else empty.</summary>
    public string IndustryCode { get; }

    /// <summary>Industry name as it stands before 行业, e.g. <c>制糖</c>; empty when the cover gives none.</summary>
    public string IndustryName => Cover.Text("industryName");

    /// <summary>The scene with this code (the first, when the code occurs twice); null when there is none.</summary>
    public Scene? SceneByCode(string code) => _sceneByCode.GetValueOrDefault(code);

    /// <summary>The scenes that name this code as their main scene, in sheet order.</summary>
    public IEnumerable<Scene> SubScenesOf(string code) => _subScenes[code];

    /// <summary>The element with this id (the first, when it occurs twice); null when there is none.</summary>
    public ListItem? ItemById(string id) => _itemById.GetValueOrDefault(id);

    /// <summary>The elements of one list that serve a scene, in list order.</summary>
    public IEnumerable<ListItem> ItemsOf(string sceneCode, ListKind kind) => _itemsOfScene[(sceneCode, kind)];

    /// <summary>The elements of one list, in sheet order.</summary>
    public IEnumerable<ListItem> ItemsOf(ListKind kind) => Items.Where(item => item.Kind == kind);

    private static string IndustryOf(Cover cover, IReadOnlyList<Scene> scenes) =>
        cover.Text("industryCode") is { Length: > 0 } code
            ? code
            : scenes.Where(scene => scene.Code is not null)
                .GroupBy(scene => scene.Code!.Value.Industry, StringComparer.Ordinal)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .FirstOrDefault()?.Key ?? "";
}
