using static System.FormattableString;

namespace Reports.Core.Diagrams.Maps;

/// <summary>What is said on and about one page of several.</summary>
internal static class PageWords
{
    /// <summary>压榨、制炼、成品与包装; a column that goes on over several pages names its rows.</summary>
    public static string Columns(MapGrid grid, SheetContent content, bool withLetters)
    {
        var columns = grid.Columns.Skip(content.FirstColumn).Take(content.ColumnCount);
        var names = string.Join('、', columns.Select(column => withLetters ? $"{column.Code} {column.Name}" : column.Name));
        if (content.Rows.Count == grid.Rows.Count)
        {
            return names;
        }

        var rows = string.Join('、', content.Rows.Select(row => grid.Rows[row].Name));
        return content.ColumnCount == grid.Columns.Count ? rows : $"{names}（{rows}）";
    }

    /// <summary>A～C，业务活动1～2: the same by letters and numbers, for narrow places.</summary>
    public static string Letters(MapGrid grid, SheetContent content)
    {
        var columns = Range(grid.Columns[content.FirstColumn].Code, grid.Columns[content.LastColumn].Code);
        return content.Rows.Count == grid.Rows.Count ? columns : $"{columns}，业务活动{Range(grid.Rows[content.Rows[0]].Code, grid.Rows[content.Rows[^1]].Code)}";
    }

    /// <summary>Number of scenes, and what stands on the pages before and after.</summary>
    public static IEnumerable<string> Subtitle(MapGrid grid, PagePlan plan, IReadOnlyList<PagePlan> plans)
    {
        yield return Invariant($"本页{plan.Content.Scenes.Count()}个场景");
        yield return Invariant($"总览见第1页");
        if (plans.FirstOrDefault(other => other.Number == plan.Number - 1) is { } before)
        {
            yield return Invariant($"第{before.Number}页：{Columns(grid, before.Content, withLetters: true)}");
        }

        if (plans.FirstOrDefault(other => other.Number == plan.Number + 1) is { } after)
        {
            yield return Invariant($"第{after.Number}页：{Columns(grid, after.Content, withLetters: true)}");
        }
    }

    /// <summary>The page for those who cannot see it.</summary>
    public static string AltText(Model.IndustryMap map, MapGrid grid, PagePlan plan, int pageCount)
    {
        var scenes = plan.Content.Scenes.ToList();
        var gaps = scenes.Count(scene => SceneWords.Gaps(map, scene) > 0);
        return Invariant($"{MapWords.Title(map)}第{plan.Number}页，共{pageCount}页：{Columns(grid, plan.Content, withLetters: true)}。本页{scenes.Count}个场景，有缺失项的{gaps}个；")
            + (plan.Links.Count == 0 ? "没有协同链路。" : MapWords.LinkCounts(plan.Links) + "。")
            + (plan.References.Count > 0 ? Invariant($"与其他页的{plan.References.Count}个场景相连。") : "");
    }

    private static string Range(string first, string last) => first == last ? first : $"{first}～{last}";
}
