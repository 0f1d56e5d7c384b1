using Reports.Core.Model;
using static Reports.Core.Documents.Composing.Tables;
using static System.FormattableString;

namespace Reports.Core.Documents.Composing;

/// <summary>Tables whose columns are segments; a scene of several segments is counted once, in a column of its own.</summary>
internal static class CrossingTables
{
    /// <summary>Business activities × segments.</summary>
    public static TableBlock Distribution(string id, ReportCounts counts)
    {
        var columns = Places(counts);
        return Of(
            id,
            "场景在环节和业务活动中的分布（个）",
            [Left("业务活动", 16), .. columns.Select(column => Right(column.Name, 12)), Right("合计", 10)],
            [
                .. counts.Groups.Select(group => new TableRow([
                    Text(group.Name),
                    .. columns.Select(column => NumberOrNothing(group.Scenes.Count(column.Holds))),
                    Number(group.Scenes.Count),
                ])),
                Total(1, [.. columns.Select(column => Number(counts.Map.Scenes.Count(column.Holds))), Number(counts.Scenes)]),
            ],
            SizeOf(columns.Length),
            Invariant($"按业务活动和环节列出场景数，共{counts.Scenes}个，末行、末列为合计。"));
    }

    /// <summary>Segments × ratings.</summary>
    public static TableBlock Ratings(string id, ReportCounts counts)
    {
        (string Name, int? Stars)[] ratings =
        [
            .. counts.Map.Ratings.Select((rating, at) => (rating.Name.Zh, (int?)(at + 1))),
            .. counts.Unrated > 0 ? [("未评级", null)] : Array.Empty<(string, int?)>(),
        ];
        return Of(
            id,
            "各环节场景现状评级（个）",
            [Left("环节", 22), .. ratings.Select(rating => Right(rating.Name, 12)), Right("合计", 12)],
            [
                .. Places(counts).Select(place => new TableRow([
                    Text(place.Name),
                    .. ratings.Select(rating => NumberOrNothing(counts.Map.Scenes.Count(scene => place.Holds(scene) && scene.Stars == rating.Stars))),
                    Number(counts.Map.Scenes.Count(place.Holds)),
                ])),
                Total(1, [.. ratings.Select(rating => Number(counts.Map.Scenes.Count(scene => scene.Stars == rating.Stars))), Number(counts.Scenes)]),
            ],
            10.5,
            Invariant($"按环节列出各现状评级的场景数，共{counts.Scenes}个，末行为合计。"));
    }

    // Every scene is in exactly one place.
    private static (string Name, Func<Scene, bool> Holds)[] Places(ReportCounts counts)
    {
        var places = counts.Map.Segments
            .DistinctBy(segment => segment.Code, StringComparer.Ordinal)
            .Select(segment => (ReportCounts.NameOf(segment), (Func<Scene, bool>)(scene => scene.Code?.Segments == segment.Code)))
            .ToList();
        if (counts.MultiSegment > 0)
        {
            places.Add(("多环节", ReportCounts.IsMultiSegment));
        }

        if (counts.WithoutSegment > 0)
        {
            places.Add(("环节不明", scene => scene.Code is null));
        }

        return [.. places];
    }

    private static double SizeOf(int columns) => columns <= 7 ? 10.5 : 9;
}
