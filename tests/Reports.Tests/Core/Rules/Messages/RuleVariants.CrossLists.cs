using Reports.Testing;

namespace Reports.Tests.Core.Rules.Messages;

/// <content>Variants for the rules about what lists, scenes and links say of each other.</content>
internal static partial class RuleVariants
{
    private static IEnumerable<RuleVariant> CrossLists() =>
    [
        new("XLS-02", "input of another scene", workbook => Serving(workbook, "data", "YB01-B-1-1", "models", "YB01-A-1-1")),
        new("XLS-02", "input of the main scene", workbook => Serving(workbook, "data", "YB01-A-2-1", "models", "YB01-A-2-2")),
        new("XLS-02", "input of a sub-scene", workbook => Serving(workbook, "data", "YB01-A-2-2", "models", "YB01-A-2-1")),
        new("XLS-02", "input of one of two scenes", workbook => Serving(workbook, "data", "YB01-A-1-1", "models", "YB01-A-1-1；YB01-B-1-1")),
        new("XLS-02", "a scene that is not on the map", workbook => Serving(workbook, "data", "YB01-B-1-1", "models", "YB01-Z-1-1；YB01-A-1-1")),
        new("XLS-02", "no scenes", workbook => Serving(workbook, "data", "", "models", "YB01-A-1-1")),
        new("XLS-03", "tool of another scene", workbook => Serving(workbook, "tools", "YB01-B-1-1", "models", "YB01-A-1-1")),
        new("XLS-03", "tool of the main scene", workbook => Serving(workbook, "tools", "YB01-A-2-1", "models", "YB01-A-2-2")),
        new("XLS-04", "missing tool without a skill", workbook => Without(workbook).Set("tools", 0, "status", "缺失")),
        new("XLS-04", "tool to break through without a skill", workbook => Without(workbook).Set("tools", 0, "localisation", "国产待突破")),
        new("XLS-04", "imported tool without a skill", workbook => Without(workbook).Set("tools", 0, "localisation", "依赖进口")),
        new("XLS-04", "missing tool with a skill", workbook => workbook.Set("tools", 0, "status", "缺失").Set("skills", 0, "elements", "T-YB01-0001")),
        new("XLS-04", "missing tool without an id", workbook => Without(workbook).Set("tools", 0, "status", "缺失").Set("tools", 0, "id", "")),
        new("XLS-04", "missing and to break through", workbook => Without(workbook).Set("tools", 0, "status", "缺失").Set("tools", 0, "localisation", "国产待突破")),
        new("XLS-04", "no skill names an element", workbook => workbook.Set("skills", 0, "elements", "").Set("tools", 0, "status", "缺失")),
        new("XLS-04", "skill for another scene", workbook => Without(workbook).Set("skills", 0, "scenes", "YB01-A-1-1").Set("tools", 0, "scenes", "YB01-B-1-1").Set("tools", 0, "status", "缺失")),
        new("XLS-05", "abbreviation and full name", workbook => Tool(Tool(workbook, "MES"), "制造执行系统")),
        new("XLS-05", "three names of one thing", workbook => Tool(Tool(Tool(workbook, "MES系统"), "制造执行系统（MES）"), "生产执行系统")),
        new("XLS-05", "with and without 系统", workbook => Tool(Tool(workbook, "能源管理系统"), "能源管理")),
        new("XLS-05", "upper and lower case", workbook => Tool(Tool(workbook, "Erp"), "ERP")),
        new("XLS-05", "different things", workbook => Tool(Tool(workbook, "MES"), "ERP")),
        new("XLS-05", "the same name twice", workbook => Tool(Tool(workbook, "MES"), "MES")),
        new("XLS-06", "one name, two categories", workbook => Twin(workbook).Set("data", 1, "category", "质量")),
        new("XLS-06", "one name, two structures and levels", workbook => Twin(workbook).Set("data", 1, "structure", "图像").Set("data", 1, "security", "重要")),
        new("XLS-06", "one name, nothing given the second time", workbook => Twin(workbook).Set("data", 1, "category", "")),
        new("XLS-06", "three rows, one differs", workbook => Twin(Twin(workbook)).Set("data", 2, "category", "质量")),
        new("XLS-06", "two names", workbook => Twin(workbook).Set("data", 1, "name", "别的数据").Set("data", 1, "category", "质量")),
        new("XLS-07", "carrier serves the start only", workbook => Carried(workbook, "YB01-AB-6-1")),
        new("XLS-07", "carrier serves the end only", workbook => Carried(workbook, "YB01-A-2-1")),
        new("XLS-07", "carrier serves neither", workbook => Carried(workbook, "YB01-B-5-1")),
        new("XLS-07", "carrier serves the main scene of the end", workbook => Carried(workbook, "YB01-AB-6-1；YB01-A-2-1").Set("links", 0, "to", "YB01-A-2-2")),
        new("XLS-07", "carrier serves a sub-scene of the end", workbook => Carried(workbook, "YB01-AB-6-1；YB01-A-2-2")),
        new("XLS-07", "carrier of another kind", workbook => workbook.Set("links", 0, "carrier", "T-YB01-0001").Set("links", 1, "chain", "模型链").Set("links", 2, "chain", "工具链")),
        new("XLS-07", "no chain, no carrier, unknown carrier", workbook => workbook.Set("links", 0, "chain", "").Set("links", 1, "carrier", "").Set("links", 2, "carrier", "D-YB01-0099")),
        new("XLS-07", "unknown ends", workbook => workbook.Set("links", 0, "to", "YB01-Z-1-1").Set("links", 1, "from", "YB01-Z-1-1")),
        new("XLS-07", "two carriers, one apart", workbook => Carried(workbook, "YB01-B-5-1").Add("data", "id", "D-YB01-0002", "name", "又一数据", "scenes", "YB01-AB-6-1；YB01-A-2-1；YB01-B-2-1；YB01-AB-6-2").Set("links", 0, "carrier", "D-YB01-0001；D-YB01-0002")),
        new("XLS-08", "element without scenes", workbook => workbook.Set("data", 0, "scenes", "").Set("skills", 0, "scenes", "无")),
        new("XLS-10", "special tool of many scenes", workbook => workbook.Set("tools", 0, "category", "专用软件工具")),
        new("XLS-11", "a circle of two", workbook => Link(workbook, "YB01-A-2-1", "YB01-AB-6-1", "数据链")),
        new("XLS-11", "a circle of three", workbook => Link(Link(workbook, "YB01-A-2-1", "YB01-B-1-1", "数据链"), "YB01-B-1-1", "YB01-AB-6-1", "数据链")),
        new("XLS-11", "two circles", workbook => Link(Link(Link(workbook, "YB01-A-2-1", "YB01-AB-6-1", "数据链"), "YB01-A-5-1", "YB01-B-5-1", "数据链"), "YB01-B-5-1", "YB01-A-5-1", "数据链")),
        new("XLS-11", "two circles and a link from one to the other", workbook => Link(Link(Link(Link(workbook, "YB01-A-2-1", "YB01-AB-6-1", "数据链"), "YB01-A-5-1", "YB01-B-5-1", "数据链"), "YB01-B-5-1", "YB01-A-5-1", "数据链"), "YB01-A-2-1", "YB01-A-5-1", "数据链")),
        new("XLS-11", "a circle by another chain", workbook => Link(workbook, "YB01-A-2-1", "YB01-AB-6-1", "模型链")),
        new("XLS-11", "a link to itself and open ends", workbook => Link(Link(Link(workbook, "YB01-A-2-1", "YB01-A-2-1", "数据链"), "", "YB01-AB-6-1", "数据链"), "YB01-A-2-1", "", "数据链")),
    ];

    private static GoodWorkbook Serving(GoodWorkbook workbook, string element, string scenes, string user, string others) =>
        workbook.Set(element, 0, "scenes", scenes).Set(user, 0, "scenes", others);

    private static GoodWorkbook Without(GoodWorkbook workbook) => workbook.Set("skills", 0, "elements", "M-YB01-0001");

    private static GoodWorkbook Tool(GoodWorkbook workbook, string name) =>
        workbook.Add("tools", "id", "T-YB01-0009", "name", name, "scenes", "YB01-A-1-1", "category", "专用软件工具", "status", "已有");

    private static GoodWorkbook Twin(GoodWorkbook workbook) =>
        workbook.Add("data", "id", "D-YB01-0002", "scenes", "YB01-A-1-1", "name", "风箱温度数据", "category", "工艺", "structure", "时序", "security", "一般", "status", "已有");

    private static GoodWorkbook Carried(GoodWorkbook workbook, string scenes) => workbook.Set("data", 0, "scenes", scenes);
}
