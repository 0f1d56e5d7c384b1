using Reports.Core.Model;

namespace Reports.Core.Diagrams.Maps;

/// <summary>Where each scene of a map belongs: in a cell, or on a band over several columns. No scene is left out.</summary>
internal sealed class MapGrid
{
    private MapGrid(IReadOnlyList<(string Code, string Name)> columns, IReadOnlyList<(string Code, string Name)> rows, ILookup<(int Row, int Column), Scene> cells, ILookup<int, Band> bands)
    {
        Columns = columns;
        Rows = rows;
        Cells = cells;
        Bands = bands;
    }

    /// <summary>Columns: registered segments, and 未归类 when some scene's code does not tell its segment.</summary>
    public IReadOnlyList<(string Code, string Name)> Columns { get; }

    /// <summary>Rows: business activities, and 未归类 when some scene's activity is unknown.</summary>
    public IReadOnlyList<(string Code, string Name)> Rows { get; }

    /// <summary>Scenes of one segment, by code.</summary>
    public ILookup<(int Row, int Column), Scene> Cells { get; }

    /// <summary>Scenes over several segments, by row.</summary>
    public ILookup<int, Band> Bands { get; }

    /// <summary>The grid of a map.</summary>
    public static MapGrid Of(IndustryMap map)
    {
        var columns = map.Segments.Select(segment => (segment.Code, segment.Name)).ToList();
        var rows = map.Activities.Select(activity => (activity.Code, activity.Name.Zh)).ToList();
        if (columns.Count == 0 || map.Scenes.Any(scene => scene.Code is null))
        {
            columns.Add(("?", "未归类"));
        }

        if (map.Scenes.Any(scene => RowOf(scene, rows) < 0))
        {
            rows.Add(("?", "未归类"));
        }

        var placed = map.Scenes
            .Select(scene => (Scene: scene, Row: RowOf(scene, rows) is >= 0 and var row ? row : rows.Count - 1, Columns: ColumnsOf(scene, columns)))
            .OrderBy(place => place.Scene.Code?.Segments.Length ?? 0)
            .ThenBy(place => place.Scene.Code?.Number ?? int.MaxValue)
            .ThenBy(place => place.Scene.CodeText, StringComparer.Ordinal)
            .ThenBy(place => place.Scene.Row.Number)
            .ToList();
        return new MapGrid(
            columns,
            rows,
            placed.Where(place => place.Columns.Count == 1).ToLookup(place => (place.Row, place.Columns[0]), place => place.Scene),
            placed.Where(place => place.Columns.Count > 1).ToLookup(place => place.Row, place => new Band(place.Scene, place.Columns.Min(), place.Columns.Max())));
    }

    private static int RowOf(Scene scene, List<(string Code, string Name)> rows) =>
        rows.FindIndex(row => row.Code == (scene.Activity?.Code ?? scene.Code?.Activity));

    private static List<int> ColumnsOf(Scene scene, List<(string Code, string Name)> columns)
    {
        var found = (scene.Code?.Segments ?? "")
            .Select(letter => columns.FindIndex(column => column.Code == letter.ToString()))
            .Where(column => column >= 0)
            .Distinct()
            .ToList();
        return found.Count > 0 ? found : [columns.Count - 1];
    }

    /// <summary>A scene over the columns from first to last.</summary>
    internal sealed record Band(Scene Scene, int First, int Last);
}
