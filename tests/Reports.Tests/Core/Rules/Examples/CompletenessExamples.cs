using Reports.Testing;

namespace Reports.Tests.Core.Rules.Examples;

/// <summary>Examples of group CMP.</summary>
public static class CompletenessExamples
{
    /// <summary>One for each rule.</summary>
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new("CMP-01", "场景图谱!A9")
        {
            Damage = workbook => workbook.Set("skills", 0, "scenes", AllScenesBut("YB01-B-2-1")),
        },
        new("CMP-02", "场景图谱!H6", new TypedCell("scenes", 0, "painPoint", "（原文痛点条目待结构化录入）", "烧结终点靠人工判断，调整滞后")),
        new("CMP-03", "场景图谱!F6", new TypedCell("scenes", 0, "rating", "5", "★★")),
        new("CMP-04", "场景图谱!G6", new TypedCell("scenes", 0, "tags", "", "提质；降本")),
        new("CMP-05", "场景图谱!I6",
            new TypedCell("scenes", 0, "rating", "★★", "★★"),
            new TypedCell("scenes", 0, "path", "", "现状：人工判断。目标：自动闭环。步骤：1.加装传感器；2.投用模型")),
        new("CMP-06", "环节!A6", new TypedCell("segments", 1, "remark", "", "运维服务不适用，由集团统一运维"))
        {
            Setup = WithoutServiceInB,
        },
        new("CMP-07", "场景图谱!E4")
        {
            Damage = workbook => workbook.Set("scenes", 10, "activity", "生产制造").Set("scenes", 11, "activity", "生产制造"),
        },
        new("CMP-08", "数据要素清单!P6", new TypedCell("data", 0, "shortfall", "", "缺在线检测手段"))
        {
            Setup = workbook => workbook.Set("data", 0, "status", "缺失").Set("data", 0, "approach", "联合攻关"),
        },
        new("CMP-09", "工具软件清单!J6", new TypedCell("tools", 0, "localisation", "", "国产成熟")),
        new("CMP-10", "封面!C11", new TypedCell("cover", 0, "phone", "", "0315-5550126")),
        new("CMP-11", "数据要素清单!E6", new TypedCell("data", 0, "name", "原材料数据（种类", "原材料数据（种类、纯度）")),
        new("CMP-12", "场景图谱!A16")
        {
            Damage = workbook => workbook.Set("links", 1, "to", "YB01-A-2-1"),
        },
        new("CMP-13", "场景图谱")
        {
            Damage = workbook => workbook.Clear("scenes").Add("scenes", "code", "YB01-A-2-1").Add("scenes", "code", "YB01-A-2-2").Add("scenes", "code", "YB01-A-2-3"),
        },
        new("CMP-14", "数据要素清单!F6", new TypedCell("data", 0, "category", "", "工艺")),
    ];

    private static GoodWorkbook WithoutServiceInB(GoodWorkbook workbook) => new[] { "data", "models", "tools", "skills" }.Aggregate(
        workbook.Set("scenes", 5, "code", "YB01-A-3-2"),
        (changed, list) => changed.Set(list, 0, "scenes", AllScenesBut("YB01-B-3-1") + "；YB01-A-3-2"));

    private static string AllScenesBut(string code) =>
        string.Join('；', new GoodWorkbook().Context().Map.Scenes.Select(scene => scene.CodeText).Where(known => known != code));
}
