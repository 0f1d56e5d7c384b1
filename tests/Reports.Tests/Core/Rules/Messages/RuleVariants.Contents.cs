using Reports.Testing;

namespace Reports.Tests.Core.Rules.Messages;

/// <content>Variants for the rules about what is filled in and what it says.</content>
internal static partial class RuleVariants
{
    private static IEnumerable<RuleVariant> Contents() =>
    [
        new("CMP-01", "an empty list", workbook => workbook.Clear("skills")),
        new("CMP-01", "two lists without a scene", workbook => workbook.Set("data", 0, "scenes", "YB01-A-1-1").Set("tools", 0, "scenes", "YB01-A-1-1")),
        new("CMP-01", "no scenes", workbook => workbook.Clear("scenes")),
        new("CMP-04", "four tags and five", workbook => workbook.Set("scenes", 0, "tags", "提质；降本；增效；安全").Set("scenes", 1, "tags", "提质；降本；增效；安全；环保")),
        new("CMP-06", "a segment with remarks", workbook => Segment(workbook, "运维服务不适用，无设备")),
        new("CMP-06", "a remark about two activities in one sentence", workbook => Segment(workbook, "运维服务、经营管理不适用")),
        new("CMP-06", "a remark about another activity, and one that excuses nothing", workbook => Segment(workbook, "经营管理不适用；运维服务由集团承担")),
        new("CMP-06", "a management domain and a segment without code", workbook => workbook.Add("segments", "code", "C", "name", "安全", "kind", "管理域", "position", "3").Add("segments", "code", "", "name", "某", "kind", "产业链环节", "position", "4")),
        new("CMP-06", "a segment whose letter was mistyped in the scenes", workbook => workbook.Set("segments", 1, "code", "D")),
        new("CMP-06", "a letter that nobody registered, and a segment with one activity only", workbook => Scenes(workbook.Add("segments", "code", "C", "name", "炼钢", "kind", "产业链环节", "position", "3"), "YB01-C-2-1", "YB01-Z-2-1")),
        new("CMP-06", "no scene has a code", workbook => Enumerable.Range(0, 13).Aggregate(workbook, (sheet, row) => sheet.Set("scenes", row, "code", "")).Clear("data").Clear("models").Clear("tools").Clear("skills")),
        new("CMP-10", "a blank and a placeholder on the cover", workbook => workbook.Set("cover", 0, "contact", "").Set("cover", 0, "phone", "待补充")),
        new("CMP-11", "the ends of texts", workbook => workbook
            .Set("scenes", 0, "painPoint", "烧结终点判断依靠经验，只是通").Set("scenes", 1, "painPoint", "，烧结终点判断依靠经验而且").Set("scenes", 2, "painPoint", "烧结终点判断依靠人的经验来做，")
            .Set("scenes", 3, "painPoint", "部分企业尚未引进自控系统，只是").Set("scenes", 4, "painPoint", "部分企业尚未引进自控系，只是").Set("scenes", 5, "painPoint", "部分企业尚未引进自控系统，只是通过。")
            .Set("scenes", 6, "painPoint", "十二个字的结尾没有收尾，").Set("scenes", 7, "painPoint", "第一行\n第二行（未完，仍然很长的文字")
            .Set("scenes", 8, "outcome", "按《规程》执行").Set("scenes", 9, "outcome", "按《规程执行").Set("scenes", 10, "outcome", "《甲》和》乙").Set("scenes", 11, "outcome", "（甲）（乙")),
        .. new[] { "一", "A", "设", "设备压力和", "饱和", "温度的", "普及" }.Select(name => new RuleVariant("CMP-11", $"element {name}", workbook => workbook.Set("data", 0, "name", name))),
        new("CMP-12", "a cross scene without links, with one, with a link to itself", workbook => workbook.Clear("links")),
        new("CMP-12", "one partner, both ways", workbook => Link(Link(workbook.Clear("links"), "YB01-AB-6-1", "YB01-A-2-1", "数据链"), "YB01-A-2-1", "YB01-AB-6-1", "模型链")),
        new("CMP-12", "two partners, one at each end", workbook => Link(Link(workbook.Clear("links"), "YB01-AB-6-1", "YB01-A-2-1", "数据链"), "YB01-B-2-1", "YB01-AB-6-1", "数据链")),
        .. new[] { 4, 5, 6, 120, 121, 150, 151, 200, 300 }.Select(count => new RuleVariant("CMP-13", $"{count} scenes", workbook => Scenes(workbook.Clear("scenes"), [.. Enumerable.Range(1, count).Select(number => $"YB01-A-2-{number}")]))),
        .. new[] { "a）先建模", "（1）先建模", "①）先建模", "⑳）先建模", "一）先建模", "建模）", "）", "甲（乙", "“甲", "甲”", "《甲", "（甲（乙））" }
            .Select(text => new RuleVariant("SEM-12", $"“{text}”", workbook => workbook.Set("scenes", 0, "path", text))),
        .. new[] { "企业微信", "SAP", "SAP ERP", "西门子TIA博途", "用友U8", "MySAPX" }.Select(name => new RuleVariant("SEM-09", $"tool {name}", workbook => workbook.Set("tools", 0, "name", name))),
        .. new[] { "data", "models", "tools" }.SelectMany(list => new[] { "热平衡模型", "温度数据", "烧结机", "机械手", "MES系统", "轧制技术", "传感器" }
            .Select(name => new RuleVariant("SEM-01", $"{name} in {list}", workbook => workbook.Set(list, 0, "name", name)))),
        new("SEM-04", "no pain point, twice", workbook => workbook.Set("scenes", 0, "painPoint", "").Set("scenes", 1, "painPoint", "").Set("scenes", 2, "painPoint", "无").Set("scenes", 3, "painPoint", "无")),
        .. new[] { "提高100%", "提高101%", "提高99.9%", "合格率102%", "下降120%", "达到100.0%" }.Select(text => new RuleVariant("SEM-18", text, workbook => workbook.Set("scenes", 0, "outcome", text))),
        new("SEM-14", "public important data and public personal data", workbook => workbook.Set("data", 0, "sharing", "行业公开").Set("data", 0, "security", "重要")),
        new("SEM-14", "public personal data", workbook => workbook.Set("data", 0, "sharing", "行业公开").Set("data", 0, "personal", "是")),
        new("SEM-14", "public general data", workbook => workbook.Set("data", 0, "sharing", "行业公开")),
        new("SEM-14", "core data", workbook => workbook.Set("data", 0, "security", "核心")),
        .. new[] { "★", "★★★★" }.SelectMany(rating => new[] { "已有", "缺失", "可用待提升" }.Select(status => new RuleVariant("SEM-05", $"{rating}, all {status}", workbook => Rated(workbook, rating, status, status)))),
        new("SEM-05", "★★★★, half missing", workbook => Rated(workbook, "★★★★", "缺失", "已有")),
        new("SEM-05", "★, half there", workbook => Rated(workbook, "★", "已有", "缺失")),
        .. new[] { "能耗监测节能", "设备管理新模式", "甲提质增效", "提质", "某场景降本提质增效", "焦炉的安全", "智能质检提质；降本", "提质增效的焦炉控制", new string('长', 30), new string('长', 31), new string('长', 40), new string('长', 41) }
            .Select(name => new RuleVariant("SEM-07", $"scene {name}", workbook => workbook.Set("scenes", 0, "name", name))),
        .. new[] { "设备管理系统", "设备管理平台", "设备的管理", "设备管理业务", "设备管理工作", "设备管理应用", "管理系统", "智能设备管理", "设备点检" }
            .Select(name => new RuleVariant("SEM-16", $"sub-scene {name}", workbook => workbook.Set("scenes", 2, "name", "设备管理").Set("scenes", 12, "name", name))),
        .. new[] { "设备的管理", "设备点检" }.Select(name => new RuleVariant("SUB-03", $"scene {name} beside 设备管理", workbook => workbook.Set("scenes", 2, "name", "设备管理").Set("scenes", 3, "name", name))),
        new("SUB-03", "a main scene and its sub-scene", workbook => workbook.Set("scenes", 2, "name", "设备管理").Set("scenes", 12, "name", "设备的管理")),
        new("SUB-03", "scenes without codes", workbook => workbook.Set("scenes", 2, "name", "设备管理").Set("scenes", 3, "name", "设备的管理").Set("scenes", 2, "code", "").Set("scenes", 3, "code", "")),
        .. new[] { ("西门子", "国产成熟", "A"), ("西门子", "国产可用", "B"), ("西门子", "依赖进口", "A"), ("西门子", "依赖进口", "C"), ("西门子", "国产待突破", "A"), ("某软件公司", "依赖进口", "A"), ("某软件公司", "依赖进口", "B"), ("西门子；某软件公司", "国产成熟", "A"), ("", "依赖进口", "A"), ("", "国产成熟", "A") }
            .Select(tool => new RuleVariant("SEM-15", $"{tool.Item1}, {tool.Item2}, {tool.Item3}", workbook => workbook.Set("tools", 0, "vendors", tool.Item1).Set("tools", 0, "localisation", tool.Item2).Set("tools", 0, "control", tool.Item3))),
        .. new[] { "91350100M000100Y4", "91350100M000100Y433", "91350100M000100YI3", "91350100M000100Y4Z", "９１350100m000100y43" }
            .Select(code => new RuleVariant("SUB-02", code, workbook => workbook.Set("cover", 0, "creditCode", code))),
        new("SUB-10", "one organisation only", workbook => workbook.Set("data", 0, "organisation", "甲公司").Set("models", 0, "organisation", "甲公司")),
        new("SUB-10", "two rows of a list without one", workbook => workbook.Set("data", 0, "organisation", "甲公司；乙公司").Set("models", 0, "organisation", "甲公司").Set("skills", 0, "organisation", "乙公司").Add("tools", "id", "T-YB01-0002", "name", "又一系统")),
        new("SUB-13", "two segments outside", workbook => workbook.Set("cover", 0, "segments", "A").Add("segments", "code", "C", "name", "炼钢", "kind", "产业链环节", "position", "3").Add("scenes", "code", "YB01-C-2-1", "name", "又一场景")),
        new("SUB-13", "a segment of the cover that is not registered", workbook => workbook.Set("cover", 0, "segments", "A；Z")),
    ];

    private static GoodWorkbook Segment(GoodWorkbook workbook, string remark)
    {
        workbook.Add("segments", "code", "C", "name", "炼钢", "kind", "产业链环节", "position", "3", "remark", remark);
        return Scenes(workbook, "YB01-C-1-1", "YB01-C-2-1", "YB01-C-4-1", "YB01-C-5-1");
    }

    private static GoodWorkbook Rated(GoodWorkbook workbook, string rating, string status, string other) => workbook
        .Set("scenes", 0, "rating", rating)
        .Set("data", 0, "status", status).Set("models", 0, "status", other).Set("tools", 0, "status", status)
        .Add("data", "id", "D-YB01-0002", "name", "又一数据", "scenes", "YB01-A-1-1", "status", other)
        .Add("tools", "id", "T-YB01-0002", "name", "又一系统", "scenes", "YB01-A-1-1", "status", other)
        .Add("models", "id", "M-YB01-0002", "name", "又一模型", "scenes", "YB01-A-1-1", "status", status);
}
