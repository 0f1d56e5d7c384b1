using Reports.Core.Model;
using Reports.Testing;

namespace Reports.Tests.Core.Diagrams;

/// <summary>A map of the size and shape of a large industry: 13 segments, 98 scenes, groups, bands, 70 links. Its content is made up.</summary>
internal static class SteelLikeMap
{
    private static readonly string[] Segments = ["原料", "烧结", "球团", "焦化", "炼铁", "炼钢", "连铸", "热轧", "冷轧", "深加工", "物流", "能源", "环保"];
    private static readonly string[] Topics = ["工艺参数优化", "质量在线检测", "设备预测性维护", "成本动态核算", "库存协同管理", "操作智能控制", "安全风险预警", "能耗在线监测"];
    private static readonly int[] Activities = [2, 2, 3, 4, 5, 2, 2, 1];

    /// <summary>The map.</summary>
    public static IndustryMap Create()
    {
        var scenes = new List<(string Code, string Name, bool IsSub, string Parent)>();
        for (var i = 0; scenes.Count < 88; i++)
        {
            var (segment, topic) = (i % Segments.Length, i / Segments.Length);
            var letter = (char)('A' + segment);
            var isSub = topic == 1 && segment % 2 == 0;
            scenes.Add(($"YB01-{letter}-{Activities[topic]}-{topic + 1}", Segments[segment] + Topics[topic], isSub, isSub ? $"YB01-{letter}-2-1" : ""));
        }

        scenes.AddRange(Enumerable.Range(0, 10).Select(i => ($"YB01-{string.Concat(Enumerable.Range(i, 2 + (i % 3)).Select(at => (char)('A' + at)))}-{(i < 4 ? 4 : 6)}-{20 + i}", $"{Segments[i]}至{Segments[i + 1]}一体化协同", false, "")));
        var activities = ContentWorkbook.Template.CodeList("activity").Values;
        string[] tags = ["提质", "降本", "增效", "增收", "安全", "环保", "节能", "新模式"];
        string[] present = ["已有", "可用待提升", "已有", "缺失"];
        return ContentWorkbook.Map(ContentWorkbook.Content(
            ("cover", [["industryName", "钢铁", "industryCode", "YB01", "organisation", "示例编制组", "date", "2026-10-12"]]),
            ("segments", [.. Segments.Select((name, i) => new[] { "code", ((char)('A' + i)).ToString(), "name", name, "kind", i > 10 ? "管理域" : "产业链环节", "position", $"{i + 1}" })]),
            ("scenes", [.. scenes.Select((scene, i) => new[]
            {
                "code", scene.Code, "kind", scene.IsSub ? "细分场景" : "主场景", "parent", scene.Parent, "name", scene.Name,
                "activity", activities[int.Parse(scene.Code.Split('-')[2], System.Globalization.CultureInfo.InvariantCulture) - 1].Name.Zh,
                "rating", new string('★', 1 + (i * 7 % 3)), "tags", $"{tags[i % 8]}；{tags[(i + 3) % 8]}",
                "painPoint", "数据分散，依赖人工经验", "path", "步骤：1.统一口径；2.建立模型；3.推广应用。", "outcome", "效率提升10%（较2025年）",
            })]),
            ("links", [.. Enumerable.Range(0, 70).Select(i => new[]
            {
                "number", $"{i + 1}", "from", scenes[i].Code, "to", scenes[i % 4 == 3 ? 88 + (i % 10) : i + 1 + (i % 3 * 12)].Code,
                "chain", i % 4 == 0 ? "工具链" : i % 4 == 1 ? "模型链" : "数据链", "status", i % 11 == 0 ? "断点" : i % 3 == 0 ? "部分打通" : "已打通",
            })]),
            ("data", [.. scenes.SelectMany((scene, i) => Enumerable.Range(0, 2 + (i % 4)).Select(n => new[] { "id", $"D-YB01-{i:00}{n:00}", "scenes", scene.Code, "name", $"数据{n}", "status", present[(i + n) % 4] }))]),
            ("models", [.. scenes.Select((scene, i) => new[] { "id", $"M-YB01-{i:0000}", "scenes", scene.Code, "name", $"模型{i}", "status", present[i % 3] })]),
            ("tools", [.. scenes.Select((scene, i) => new[] { "id", $"T-YB01-{i:0000}", "scenes", scene.Code, "name", $"工具{i}", "status", present[i % 2] })]),
            ("skills", [.. scenes.Select((scene, i) => new[] { "id", $"P-YB01-{i:0000}", "scenes", scene.Code, "name", $"技能{i}", "gap", i % 9 == 0 ? "空缺" : "充足" })])));
    }
}
