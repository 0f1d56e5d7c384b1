using Reports.Core.Model;
using static System.FormattableString;

namespace Reports.Core.Documents.Composing;

/// <summary>二、数字化转型场景图谱: how to read the map, what it shows, and the fold-out.</summary>
internal static class MapReading
{
    private const string MapFigure = "figure-map";
    private const string Caption = "数字化转型场景图谱";
    // The map is laid out for the fold-out; as wide as it is, nothing is scaled.
    private const double PointsPerMillimetre = 72 / 25.4;
    private const int MostNamed = 5;

    /// <summary>The text before the fold-out.</summary>
    public static IEnumerable<Block> Blocks(ReportCounts counts, ReportFigures figures) =>
    [
        new HeadingBlock(1, "数字化转型场景图谱", "h-map"),
        Sentences.Citing("场景图谱（见", MapFigure, "）的列为产业链环节，行为业务活动，每个交叉格列出该环节该类业务活动的场景，并标明场景编号、现状评级、转型价值标签和要素现状；跨多个环节的场景横跨所涉各列。" + Pages(figures)),
        Sentences.Body(Crossings(counts), Highest(counts)).From(counts.Origins.Columns("scenes", "code", "activity", "rating")),
    ];

    /// <summary>图3 on its fold-outs, one page each.</summary>
    public static IEnumerable<FigureBlock> Figures(ReportFigures figures, ReportCounts counts) => figures.Map.Select((page, at) =>
        new FigureBlock(
            at == 0 ? MapFigure : Invariant($"{MapFigure}-{at + 1}"),
            figures.Map.Count == 1 ? Caption : Invariant($"{Caption}（第{at + 1}页，共{figures.Map.Count}页）"),
            page,
            page.Width / PointsPerMillimetre,
            IsContinued: at > 0)
            .From(counts.Origins.Columns("scenes", "code", "name", "activity", "rating", "tags"), counts.Origins.Lists("status", "gap")));

    private static string Pages(ReportFigures figures) => figures.Map.Count == 1
        ? ""
        : Invariant($"图谱共{figures.Map.Count}页，第1页为总览，以编号列出全部场景，其余各页按环节分组列出场景卡片和场景间的协同关系。");

    // S22, S23. A scene of several segments fills each of its crossings.
    private static string Crossings(ReportCounts counts)
    {
        var rows = counts.Groups.Where(group => !group.IsAcrossSegments).Take(counts.Map.Activities.Count - 1).ToArray();
        var crossings = rows.Length * counts.Map.Segments.Count;
        if (crossings == 0)
        {
            return "本次未登记产业链环节，图谱没有交叉格。";
        }

        var filled = rows.Sum(group => counts.Map.Segments.Count(segment =>
            group.Scenes.Any(scene => scene.Code?.Segments.Contains(segment.Code, StringComparison.Ordinal) == true)));
        return filled == crossings
            ? Invariant($"{crossings}个交叉格均有场景。")
            : Invariant($"环节与业务活动的{crossings}个交叉格（不含跨环节协同）中，有场景的{filled}个，空白的{crossings - filled}个。");
    }

    // S24, S25.
    private static string Highest(ReportCounts counts)
    {
        var top = counts.Map.Scenes.Max(scene => scene.Stars);
        if (top is null)
        {
            return counts.Scenes == 0 ? "本次未收录场景。" : "场景均未评级。";
        }

        var scenes = counts.Map.Scenes.Where(scene => scene.Stars == top).ToArray();
        var mark = counts.Mark(top.Value);
        return scenes.Length <= MostNamed
            ? Invariant($"现状评级最高为{mark}，共{scenes.Length}个场景：{Sentences.All(scenes.Select(ReportCounts.NameOf))}。")
            : Invariant($"现状评级最高为{mark}，{scenes.Length}个场景中，") + ByActivity(counts, scenes) + "。";
    }

    private static string ByActivity(ReportCounts counts, IReadOnlyList<Scene> scenes) => Sentences.All(counts.Groups
        .Select(group => (group.Name, Count: group.Scenes.Intersect(scenes, ReferenceEqualityComparer.Instance).Count()))
        .Where(group => group.Count > 0)
        .Select(group => Invariant($"{group.Name}{group.Count}个")));
}
