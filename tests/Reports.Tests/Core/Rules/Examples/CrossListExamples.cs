using Reports.Testing;

namespace Reports.Tests.Core.Rules.Examples;

/// <summary>Examples of group XLS.</summary>
public static class CrossListExamples
{
    /// <summary>One for each rule.</summary>
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new("XLS-02", "知识模型清单!G6",
            new TypedCell("models", 0, "scenes", "YB01-A-2-1", "YB01-A-2-1"),
            new TypedCell("data", 0, "scenes", "YB01-B-2-1", "YB01-A-2-1")),
        new("XLS-03", "知识模型清单!I6",
            new TypedCell("models", 0, "scenes", "YB01-A-2-1", "YB01-A-2-1"),
            new TypedCell("tools", 0, "scenes", "YB01-B-2-1", "YB01-A-2-1")),
        new("XLS-04", "工具软件清单!E6",
            new TypedCell("tools", 0, "localisation", "国产待突破", "国产待突破"),
            new TypedCell("skills", 0, "elements", "M-YB01-0001", "T-YB01-0001")),
        new("XLS-05", "工具软件清单!E6",
            new TypedCell("tools", 0, "name", "MES系统", "制造执行系统（MES）"),
            new TypedCell("tools", 1, "name", "制造执行系统", "制造执行系统（MES）"))
        {
            Setup = SecondTool,
        },
        new("XLS-06", "工具软件清单!K7",
            new TypedCell("tools", 0, "name", "工业互联网平台", "工业互联网平台"),
            new TypedCell("tools", 1, "name", "工业互联网平台", "工业互联网平台"),
            new TypedCell("tools", 0, "control", "B", "B"),
            new TypedCell("tools", 1, "control", "C", "B"))
        {
            Setup = SecondTool,
        },
        new("XLS-07", "协同关系!E6", new TypedCell("links", 0, "carrier", "T-YB01-0001", "D-YB01-0001")),
        new("XLS-08", "数据要素清单!C6", new TypedCell("data", 0, "scenes", "不适用", "YB01-A-2-1")),
        new("XLS-10", "工具软件清单!F6", new TypedCell("tools", 0, "category", "专用软件工具", "通用软件工具"))
        {
            Setup = workbook => workbook.Set("tools", 0, "scenes", AllScenesBut("") + "；YB01-A-2-3；YB01-A-2-4"),
        },
        new("XLS-11", "协同关系!B7",
            new TypedCell("links", 0, "from", "YB01-A-2-1", "YB01-A-2-1"),
            new TypedCell("links", 0, "to", "YB01-B-2-1", "YB01-B-2-1"),
            new TypedCell("links", 1, "from", "YB01-B-2-1", "YB01-B-2-1"),
            new TypedCell("links", 1, "to", "YB01-A-2-1", "YB01-A-2-1"),
            new TypedCell("links", 1, "note", "", "质量结果反馈")),
    ];

    private static GoodWorkbook SecondTool(GoodWorkbook workbook) =>
        workbook.Add("tools", "id", "T-YB01-0002", "scenes", "YB01-A-2-1", "category", "专用软件工具", "localisation", "国产成熟");

    private static string AllScenesBut(string code) =>
        string.Join('；', new GoodWorkbook().Context().Map.Scenes.Select(scene => scene.CodeText).Where(known => known != code));
}
