using Reports.Core.Model;

namespace Reports.Core.Diagrams.Maps;

/// <summary>Where each scene of a map belongs: in a cell, or on a band over several columns. No scene is left out.</summary>
internal sealed class MapGrid
{
    private const string NoCode = "?";
    private const int MostSubsInAGroup = 24;

    private MapGrid(IReadOnlyList<MapColumn> columns, IReadOnlyList<MapRow> rows, IReadOnlyList<SceneBlock> blocks)
    {
        Columns = columns;
        Rows = rows;
        Blocks = blocks;
    }

    /// <summary>Columns: registered segments, and 未归类 when some scene's code does not tell its segment.</summary>
    public IReadOnlyList<MapColumn> Columns { get; }

    /// <summary>Rows: business activities, and 未归类 when some scene's activity is unknown.</summary>
    public IReadOnlyList<MapRow> Rows { get; }

    /// <summary>All scenes, by row, column and code.</summary>
    public IReadOnlyList<SceneBlock> Blocks { get; }

    /// <summary>The grid of a map.</summary>
    public static MapGrid Of(IndustryMap map)
    {
        var columns = map.Segments.Select(segment => new MapColumn(segment.Code, segment.Name, segment.IsChain)).ToList();
        var rows = map.Activities.Select(activity => new MapRow(activity.Code, activity.Name.Zh)).ToList();
        if (columns.Count == 0 || map.Scenes.Any(scene => ColumnsOf(scene, columns).Length == 0))
        {
            columns.Add(new MapColumn(NoCode, "未归类", IsChain: false));
        }

        if (map.Scenes.Any(scene => RowOf(scene, rows) < 0))
        {
            rows.Add(new MapRow(NoCode, "未归类"));
        }

        return new MapGrid(columns, rows, [.. BlocksOf(map, columns, rows)]);
    }

    private static IEnumerable<SceneBlock> BlocksOf(IndustryMap map, List<MapColumn> columns, List<MapRow> rows)
    {
        var places = map.Scenes.Select(scene => PlaceOf(scene, columns, rows)).ToList();
        var mains = places.Where(place => !place.Scene.IsSub && !place.IsBand && place.Scene.CodeText.Length > 0)
            .DistinctBy(place => place.Scene.CodeText, StringComparer.Ordinal)
            .ToDictionary(place => place.Scene.CodeText, StringComparer.Ordinal);
        var subs = places
            .Where(place => place is { IsBand: false, Scene.IsSub: true } && mains.TryGetValue(place.Scene.ParentCode, out var main) && main.Row == place.Row && main.First == place.First)
            .GroupBy(place => place.Scene.ParentCode, StringComparer.Ordinal)
            .SelectMany(group => InOrder(group).Take(MostSubsInAGroup))
            .ToLookup(place => mains[place.Scene.ParentCode].Scene, place => place.Scene, ReferenceEqualityComparer.Instance as IEqualityComparer<Scene>);
        var grouped = subs.SelectMany(group => group).ToHashSet<Scene>(ReferenceEqualityComparer.Instance);
        return InOrder(places.Where(place => !grouped.Contains(place.Scene)))
            .Select(place => subs.Contains(place.Scene) ? place with { Subs = [.. subs[place.Scene]] } : place);
    }

    private static IEnumerable<SceneBlock> InOrder(IEnumerable<SceneBlock> blocks) => blocks
        .OrderBy(block => block.Row)
        .ThenBy(block => block.IsBand)
        .ThenBy(block => block.First)
        .ThenBy(block => block.Last)
        .ThenBy(block => block.Scene.Code?.Number ?? int.MaxValue)
        .ThenBy(block => block.Scene.CodeText, StringComparer.Ordinal)
        .ThenBy(block => block.Scene.Row.Number);

    private static SceneBlock PlaceOf(Scene scene, List<MapColumn> columns, List<MapRow> rows)
    {
        var row = RowOf(scene, rows);
        var found = ColumnsOf(scene, columns);
        var (first, last) = found.Length > 0 ? (found.Min(), found.Max()) : (columns.Count - 1, columns.Count - 1);
        var skipped = Enumerable.Range(first, last - first + 1).Where(column => found.Length > 0 && !found.Contains(column)).Select(column => columns[column].Code);
        return new SceneBlock(scene, [], row >= 0 ? row : rows.Count - 1, first, last, string.Concat(skipped));
    }

    private static int RowOf(Scene scene, List<MapRow> rows) =>
        rows.FindIndex(row => row.Code == (scene.Activity?.Code ?? scene.Code?.Activity));

    private static int[] ColumnsOf(Scene scene, List<MapColumn> columns) =>
        [.. (scene.Code?.Segments ?? "")
            .Select(letter => columns.FindIndex(column => column.Code == letter.ToString()))
            .Where(column => column >= 0)
            .Distinct()];
}
