using Reports.Core.Model;
using static Reports.Core.Documents.Composing.Tables;

namespace Reports.Core.Documents.Composing;

/// <summary>Which columns each of the four lists prints; widths in twips on a lying page.</summary>
internal static class ListLayout
{
    /// <summary>The columns between 名称 and 对应场景.</summary>
    public static IReadOnlyList<ListColumn> Middle(ListKind kind, ReportCounts counts) => kind switch
    {
        ListKind.Data =>
        [
            Short("类别", 780, "category"), Long("来源", 1716, "source"), Short("采集状态", 860, "collectionStatus"),
            Short("共享属性", 860, "sharing"), Short("现状", 860, "status"), Long("短板说明", 1880, "shortfall"), Short("攻关方式", 860, "approach"),
        ],
        ListKind.Model =>
        [
            Short("模型类型", 860, "modelType"), Names("输入数据", 1716, "inputs", counts), Names("承载工具", 1500, "tools", counts),
            Short("来源", 620, "origin"), Short("现状", 860, "status"), Long("短板说明", 1880, "shortfall"), Short("攻关方式", 860, "approach"),
        ],
        ListKind.Tool =>
        [
            Short("工具类别", 1080, "category"), Long("主要功能", 1716, "function"), Short("国产化程度", 1060, "localisation"),
            Short("自主可控等级", 860, "control"), Short("现状", 860, "status"), Long("短板说明", 1880, "shortfall"), Short("攻关方式", 860, "approach"),
        ],
        _ =>
        [
            Short("技能类别", 860, "category"), Short("岗位层级", 860, "level"), Names("专业背景", 1500, "background", counts),
            Names("对应要素", 1716, "elements", counts), Short("缺口程度", 780, "gap"), Long("短板说明", 1880, "shortfall"), Short("培养渠道", 1000, "channel"),
        ],
    };

    /// <summary>Key of the column a list is classed by.</summary>
    public static string ClassKey(ListKind kind) => kind == ListKind.Model ? "modelType" : "category";

    private static ListColumn Short(string heading, double width, string key) =>
        new(Centre(heading, width), item => Text(Shown(item.Row[key])));

    private static ListColumn Long(string heading, double width, string key) =>
        new(Left(heading, width), item => Text(Shown(item.Row[key])));

    // Several values, one on each line; ids of elements are shown by name.
    private static ListColumn Names(string heading, double width, string key, ReportCounts counts) =>
        new(Left(heading, width), item => Lines(item.Row[key].Items.Select(counts.ItemName)));
}
