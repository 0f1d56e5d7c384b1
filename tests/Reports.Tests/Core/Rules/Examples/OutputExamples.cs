using Reports.Core.Diagrams;
using Reports.Core.Model;

namespace Reports.Tests.Core.Rules.Examples;

/// <summary>Examples of groups STA, FIG and LAY.</summary>
public static class OutputExamples
{
    /// <summary>One for each rule.</summary>
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new("STA-03", "场景图谱!J6", new TypedCell("scenes", 0, "outcome", "其中研发占30%，生产占50%，服务占15%", "其中研发占30%，生产占50%，服务占20%")),
        new("STA-06", "场景图谱!J6", new TypedCell("scenes", 0, "outcome", "建模周期由20天缩短至60天（较2025年）", "建模周期由60天缩短至20天（较2025年）")),
        new("STA-08", "场景图谱!J6", new TypedCell("scenes", 0, "outcome", "效率提升30%", "效率提升30%（较2024年）")),
        new("STA-09", "场景图谱!J6", new TypedCell("scenes", 0, "outcome", "3家企业中66.7%已联网", "3家企业中2家已联网")),
        new("FIG-04", "场景图谱!G6")
        {
            WrongMap = Map("", "提质"),
            RightMap = _ => Map("", "提质", "降本"),
        },
        new("FIG-05", "场景图谱")
        {
            WrongMap = Map("数据摘要00000000"),
            RightMap = workbook => Map(DataFingerprint.Of(workbook.Context().Map)),
        },
        new("FIG-06", "场景图谱")
        {
            WrongMap = Map("") with { Shapes = [Text("小", 4)] },
            RightMap = _ => Map("") with { Shapes = [Text("大", 7)] },
        },
        new("FIG-13", "场景图谱!D6", new TypedCell("scenes", 0, "name", "智能炼钢😀", "智能炼钢"))
        {
            WrongMap = Map("") with { Omitted = [new OmittedPart(OmittedKind.Character, "scene-YB01-A-1-1", "😀")] },
            RightMap = _ => Map(""),
        },
        new("LAY-08", "场景图谱!H6")
        {
            Damage = workbook => workbook.Set("scenes", 0, "painPoint", "　　设备停机多\n\n维修依赖经验"),
        },
    ];

    private static DiagramLayout Map(string altText, params string[] legend) => new(
        "map", 100, 100, "图", altText, legend.Length == 0 ? [] : [new GroupShape("legend", "legend", "图例", "", new Box(0, 0, 9, 9), [.. legend.Select(text => Text(text, 8))])], [], 0);

    private static TextShape Text(string text, double size) =>
        new(new Position(0, 0), TextAnchor.Start, text, new TextStyle(size, TextWeight.Regular), Colour.Of("#1a2330"), 9);
}
