namespace Reports.Tests.Core.Rules.Examples;

/// <summary>Examples of group WRD.</summary>
public static class WordingExamples
{
    /// <summary>One for each rule.</summary>
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new("WRD-01", "知识模型清单!K6",
            new TypedCell("data", 0, "source", "先进控制系统（APC）", "先进控制系统（APC）"),
            new TypedCell("models", 0, "scope", "先进过程控制（APC）", "先进控制系统（APC）")),
        new("WRD-02", "工具软件清单!E6", new TypedCell("tools", 0, "name", "需求管理（MBSE）", "基于模型的系统工程（MBSE）")),
        new("WRD-04", "场景图谱!H6", new TypedCell("scenes", 0, "painPoint", "1、停机多；2、备件贵", "1.停机多；2.备件贵")),
        new("WRD-05", "工具软件清单!G6", new TypedCell("tools", 0, "function", "平台(含边缘),已投用", "平台（含边缘），已投用")),
        new("WRD-06", "场景图谱!H6", new TypedCell("scenes", 0, "painPoint", "“断网”、“停机”时有发生", "“断网”“停机”时有发生")),
        new("WRD-07", "场景图谱!J6", new TypedCell("scenes", 0, "outcome", "电耗占 5-8%", "电耗占 5%～8%")),
        new("WRD-08", "场景图谱!M6", new TypedCell("scenes", 0, "remark", "依据甲工信(2025)第05号", "依据甲工信〔2025〕5号")),
        new("WRD-09", "场景图谱!M6", new TypedCell("scenes", 0, "remark", "2025.03.05", "2025年3月5日")),
        new("WRD-10", "场景图谱!J6", new TypedCell("scenes", 0, "outcome", "110 KWH，5 M3，118 公斤标煤", "110 kW·h，5 m³，118 kgce")),
        new("WRD-11", "工具软件清单!G6", new TypedCell("tools", 0, "function", "该系统国际领先", "经鉴定达到同类产线先进水平")),
        new("WRD-12", "场景图谱!I6", new TypedCell("scenes", 0, "path", "企业必须部署在线检测", "鼓励企业部署在线检测")),
        new("WRD-13", "场景图谱!M6", new TypedCell("scenes", 0, "remark", "按工信部要求", "按工业和信息化部要求")),
        new("WRD-14", "工具软件清单!G6", new TypedCell("tools", 0, "function", "数字孪体", "数字孪生")),
        new("WRD-15", "数据要素清单!E6", new TypedCell("data", 0, "name", "质检数据等 WS01-C-2-4，n现状评级", "质检数据")),
        new("WRD-16", "场景图谱!M6", new TypedCell("scenes", 0, "remark", "数据、模型、工具、人才、资金等4类要素", "数据、模型、工具、人才等4类要素")),
        new("WRD-17", "场景图谱!H6", new TypedCell("scenes", 0, "painPoint", "設備數據采集不全，二0二五年起改造", "设备数据采集不全，二〇二五年起改造")),
        new("WRD-18", "场景图谱!H6", new TypedCell("scenes", 0, "painPoint", "设备 状态难以掌握", "设备状态难以掌握")),
        new("WRD-19", "场景图谱!M6", new TypedCell("scenes", 0, "remark", "联系人张某，13800000000", "联系人见封面")),
        new("WRD-20", "场景图谱!M6", new TypedCell("scenes", 0, "remark", "设备来自台湾、韩国等国家", "设备来自韩国、中国台湾等国家和地区")),
    ];
}
