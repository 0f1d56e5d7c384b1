using System.Globalization;
using Reports.Core.Diagrams.Figures;
using Reports.Core.Diagrams.Maps;
using Reports.Core.Model;

namespace Reports.Core.Diagrams.Tables;

/// <summary>The counts that the statistics figure draws as bars.</summary>
internal static class StatisticsTable
{
    /// <summary>The table.</summary>
    public static FigureTable Of(IndustryMap map) => new(
        "场景图谱统计",
        ["统计", "项目", "数量"],
        [.. Counts(map).Select(count => (string[])[count.Head, count.Name, count.Number.ToString(CultureInfo.InvariantCulture)])]);

    private static IEnumerable<(string Head, string Name, int Number)> Counts(IndustryMap map) =>
    [
        .. StatisticsFigure.Segments(map).Select(bar => ("场景：按产业链环节", $"{bar.Key} {bar.Name}".Trim(), bar.Count)),
        .. StatisticsFigure.Activities(map).Select(bar => ("场景：按业务活动", bar.Name, bar.Count)),
        .. StatisticsFigure.Ratings(map).Select(bar => ("场景：按现状评级", bar.Stars > 0 ? $"{new string('★', bar.Stars)} {bar.Name}" : bar.Name, bar.Count)),
        .. StatisticsFigure.Tags(map).Select(bar => ("转型价值标签", bar.Name, bar.Count)),
        .. ListWords.Kinds.SelectMany(kind => Statuses(map, kind)),
        .. Links(map),
        .. StatisticsFigure.Localisation(map).Select(bar => ("工具软件：国产化程度", bar.Name, bar.Count)),
        .. StatisticsFigure.Shortages(map).Select(bar => ("人才技能：缺口程度", bar.Name, bar.Count)),
    ];

    private static IEnumerable<(string Head, string Name, int Number)> Statuses(IndustryMap map, ListKind kind)
    {
        var items = map.ItemsOf(kind).ToList();
        (ItemStatus? Status, string Name)[] all = [(ItemStatus.Present, "已有"), (ItemStatus.Improvable, "待提升"), (ItemStatus.Missing, "缺失"), (null, "未填现状")];
        return all.Select(one => ("四清单现状：" + ListWords.NameOf(kind), one.Name, items.Count(item => item.Status == one.Status)));
    }

    private static IEnumerable<(string Head, string Name, int Number)> Links(IndustryMap map)
    {
        var links = MapLink.Of(map).Links;
        return
            from kind in ChainLook.Kinds
            from status in Enum.GetValues<LinkStatus>()
            select ("协同链路：" + ChainLook.NameOf(kind), ChainLook.NameOf(status), links.Count(link => link.Kind == kind && link.Status == status));
    }
}
