using System.Globalization;
using Reports.Core.Diagrams.Maps;
using Reports.Core.Model;

namespace Reports.Core.Diagrams.Tables;

/// <summary>What each figure shows, as tables.</summary>
public static class FigureTables
{
    /// <summary>The tables of the figure with this name: <c>map</c>, <c>categories</c>, <c>elements</c>, <c>chains</c>, <c>gaps</c>, <c>statistics</c> or <c>cards</c>.</summary>
    public static IReadOnlyList<FigureTable> Of(IndustryMap map, string figure)
    {
        ArgumentNullException.ThrowIfNull(map);
        return figure switch
        {
            "categories" => [Categories(map)],
            "elements" => [Elements(map)],
            "chains" => [Links(map)],
            "gaps" => [Gaps(map)],
            "statistics" => [StatisticsTable.Of(map)],
            "cards" => [Scenes(map), Items(map)],
            _ => [Scenes(map), Links(map)],
        };
    }

    private static FigureTable Scenes(IndustryMap map) => new(
        "场景",
        ["编号", "名称", "类型", "上级场景", "业务活动", "现状评级", "价值标签", .. ListWords.Kinds.SelectMany(kind => new[] { $"{ListWords.NameOf(kind)}项数", $"{ListWords.NameOf(kind)}缺失" })],
        [.. map.Scenes.Select(scene => (string[])
        [
            scene.CodeText, scene.Name, scene.IsSub ? "细分场景" : "主场景", scene.ParentCode, ActivityOf(map, scene),
            scene.Stars is { } stars ? Number(stars) : "未评级", string.Join('、', scene.Tags.Select(tag => tag.Name.Zh)),
            .. ListWords.Kinds.SelectMany(kind => Counts(map.ItemsOf(scene.CodeText, kind).ToList())),
        ])]);

    private static FigureTable Categories(IndustryMap map) => new(
        "场景分类",
        ["业务活动", "场景编号", "场景名称"],
        [.. map.Activities.Select(activity => activity.Name.Zh).Append("未归类")
            .SelectMany(activity => map.Scenes.Where(scene => ActivityOf(map, scene) == activity).Select(scene => (string[])[activity, scene.CodeText, scene.Name]))]);

    private static FigureTable Elements(IndustryMap map) => new(
        "场景的数字化要素",
        ["要素", "项数", "已有", "可用待提升", "缺失", "未填现状"],
        [.. ListWords.Kinds.Select(kind => Tally(ListWords.NameOf(kind), [.. map.ItemsOf(kind).Select(item => item.Status)])),
            Tally("数字基础设施", [.. map.Infrastructure.Select(item => item.Status)])]);

    private static FigureTable Links(IndustryMap map) => new(
        "协同链路",
        ["链路", "起点编号", "起点", "终点编号", "终点", "承载要素", "打通状态"],
        [.. MapLink.Of(map).Links.Select(link => (string[])
        [
            ChainLook.NameOf(link.Kind), link.From.CodeText, link.From.Name, link.To.CodeText, link.To.Name,
            string.Join('、', link.Carriers), ChainLook.NameOf(link.Status),
        ])]);

    private static FigureTable Gaps(IndustryMap map) => new(
        "缺口",
        ["场景编号", "场景名称", .. ListWords.Kinds.Select(ListWords.NameOf), "有缺失的清单数", "缺失的要素"],
        [.. map.Scenes.Select(scene => (string[])
        [
            scene.CodeText, scene.Name,
            .. ListWords.Kinds.Select(kind => StatusOf(map.ItemsOf(scene.CodeText, kind).ToList())),
            Number(SceneWords.Gaps(map, scene)),
            string.Join('；', ListWords.Kinds.SelectMany(kind => map.ItemsOf(scene.CodeText, kind)).Where(item => item.Status == ItemStatus.Missing).Select(item => item.Name)),
        ])]);

    private static FigureTable Items(IndustryMap map) => new(
        "各场景的四清单",
        ["场景编号", "场景名称", "清单", "要素编号", "要素名称", "现状"],
        [.. from scene in map.Scenes
            from kind in ListWords.Kinds
            from item in map.ItemsOf(scene.CodeText, kind)
            select (string[])[scene.CodeText, scene.Name, ListWords.NameOf(kind), item.Id, item.Name, NameOf(item.Status)]]);

    private static string ActivityOf(IndustryMap map, Scene scene) =>
        (scene.Activity ?? map.Activities.FirstOrDefault(activity => activity.Code == scene.Code?.Activity))?.Name.Zh ?? "未归类";

    private static string[] Counts(List<ListItem> items) => [Number(items.Count), Number(items.Count(item => item.Status == ItemStatus.Missing))];

    private static string[] Tally(string name, ItemStatus?[] all) =>
        [name, Number(all.Length), .. Enum.GetValues<ItemStatus>().Select(status => Number(all.Count(one => one == status))), Number(all.Count(one => one is null))];

    private static string StatusOf(List<ListItem> items) => items.Count == 0 ? "未填报" : NameOf(Statuses.Worst(items));

    private static string NameOf(ItemStatus? status) => status switch
    {
        ItemStatus.Present => "已有",
        ItemStatus.Improvable => "可用待提升",
        ItemStatus.Missing => "缺失",
        _ => "未填现状",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
