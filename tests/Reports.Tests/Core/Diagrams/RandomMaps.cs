using CsCheck;
using Reports.Core.Model;
using Reports.Testing;

namespace Reports.Tests.Core.Diagrams;

/// <summary>Maps as people might return them: 3–13 segments, awkward names, groups, bands, links of every kind.</summary>
internal static class RandomMaps
{
    private static readonly string[] Pieces =
    [
        "数字化", "智能", "协同", "（MES）", "MBSE", "预测性维护", "能源", "、", "“预测式”", "管理", "3D", "与", "优化", "𠮷", "㎡", "😀", "ABC-12", "监测", "5G+", "/", "。", "《标准》", "kW·h",
    ];

    private static readonly Gen<string> Names =
        from pieces in Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[1, 14]
        from most in Gen.Int[2, 60]
        select Cut(string.Concat(pieces), most);

    /// <summary>Maps with <paramref name="most"/> scenes at most.</summary>
    public static Gen<IndustryMap> With(int most) =>
        from segments in Gen.Int[3, 13]
        from scenes in Gen.Select(Gen.Int[0, segments - 1], Gen.Int[0, 3], Gen.Int[1, 6], Names, Gen.Int[0, 8], Gen.Int[0, 3]).Array[5, most]
        from links in Gen.Select(Gen.Int[0, scenes.Length - 1], Gen.Int[0, scenes.Length - 1], Gen.Int[0, 3], Gen.Int[0, 3]).Array[0, scenes.Length]
        select Map(segments, scenes, links);

    /// <summary>Pairs of maps of which the second lacks one scene, one that has no sub-scenes.</summary>
    public static Gen<(IndustryMap Before, IndustryMap After)> PairsWith(int most) =>
        from segments in Gen.Int[3, 13]
        from scenes in Gen.Select(Gen.Int[0, segments - 1], Gen.Int[0, 3], Gen.Int[1, 6], Names, Gen.Int[0, 8], Gen.Int[0, 3]).Array[20, most]
        from links in Gen.Select(Gen.Int[0, scenes.Length - 1], Gen.Int[0, scenes.Length - 1], Gen.Int[0, 3], Gen.Int[0, 3]).Array[0, scenes.Length / 2]
        from gone in Gen.Int[0, scenes.Length - 1]
        select (Map(segments, scenes, links), Map(segments, scenes, links, gone));

    /// <summary>One map of this size, always the same.</summary>
    public static IndustryMap Full(int scenes, int links) => Map(
        13,
        [.. Enumerable.Range(0, scenes).Select(i => (i * 7 % 13, i % 9 == 0 ? 3 : 0, 1 + (i * 5 % 6), "场景数字化智能协同优化管理"[..(5 + (i % 8))], i % 4, i % 3 == 1 ? 0 : 1))],
        [.. Enumerable.Range(0, links).Select(i => (i * 13 % scenes, ((i * 13) + 1 + (i * i % 37)) % scenes, i % 3, i % 3))]);

    /// <summary>A map that nobody planned for.</summary>
    public static IndustryMap Odd(string name) => name switch
    {
        "nothing" => ContentWorkbook.Map(ContentWorkbook.Content()),
        "one" => Map(1, [(0, 0, 2, "场", 0, 1)], []),
        "long" => Map(3, [(0, 0, 1, new string('长', 200), 8, 1), (1, 3, 6, string.Concat(Enumerable.Repeat("ABC", 60)), 8, 1)], [(0, 1, 1, 1)]),
        "many" => ContentWorkbook.Map(ContentWorkbook.Content(
            ("segments", [.. Enumerable.Range(0, 60).Select(i => new[] { "code", i < 26 ? ((char)('A' + i)).ToString() : $"A{i}", "name", $"第{i}个环节的名称很长", "kind", "产业链环节", "position", $"{i + 1}" })]),
            ("scenes", [.. Enumerable.Range(0, 26).Select(i => new[] { "code", $"YB01-{(char)('A' + i)}-{1 + (i % 6)}-1", "kind", "主场景", "name", "场景" + i })]))),
        "dropped" => ContentWorkbook.Map(ContentWorkbook.Content(
            ("segments", [["code", "A", "name", "铁前", "kind", "产业链环节", "position", "1"]]),
            ("scenes", [["code", "YB01-A-1-1", "kind", "主场景", "name", "甲"]]),
            ("links", [["from", "YB01-A-1-1", "to", "YB01-A-9-9", "chain", "数据链", "status", "断点"]]))),
        "self" => Map(3, [(0, 0, 1, "甲", 0, 1), (0, 0, 1, "乙", 0, 1)], [(0, 0, 0, 0), (0, 1, 1, 1), (1, 0, 1, 1), (0, 1, 1, 2)]),
        _ => Map(3, [(0, 0, 1, "😀𠮷", 0, 1), (2, 0, 4, " ", 0, 1)], []),
    };

    private static string Cut(string text, int most)
    {
        var cut = text.Length <= most ? text : text[..most];
        return char.IsHighSurrogate(cut[^1]) ? cut[..^1] + "场" : cut;
    }

    private static IndustryMap Map(int segments, (int First, int Span, int Activity, string Name, int Tags, int Sub)[] scenes, (int From, int To, int Kind, int Status)[] links, int gone = -1)
    {
        var letters = Enumerable.Range(0, segments).Select(i => ((char)('A' + i)).ToString()).ToArray();
        var tags = ContentWorkbook.Template.CodeList("tag").Values.Select(tag => tag.Name.Zh).ToArray();
        var activities = ContentWorkbook.Template.CodeList("activity").Values;
        string[] chains = ["工具链", "数据链", "模型链", ""];
        string[] statuses = ["已打通", "部分打通", "断点", ""];
        string[] present = ["已有", "可用待提升", "缺失", ""];
        var codes = scenes.Select((scene, i) => $"YB01-{string.Concat(letters.Skip(scene.First).Take(scene.Span < 3 ? 1 : 2 + (i % 3)))}-{scene.Activity}-{i + 1}").ToArray();

        // A sub-scene belongs to the scene before it, when that one is a main scene of the same cell.
        var parents = scenes.Select((scene, i) => scene.Sub == 0 && i > 0 && scenes[i - 1].Sub != 0 && codes[i - 1].Count(char.IsAsciiLetter) == 3 ? i - 1 : -1).ToArray();
        for (var i = 0; i < scenes.Length; i++)
        {
            codes[i] = parents[i] < 0 ? codes[i] : $"{codes[parents[i]][..codes[parents[i]].LastIndexOf('-')]}-{i + 1}";
        }

        return ContentWorkbook.Map(ContentWorkbook.Content(
            ("cover", [["industryName", "钢铁", "industryCode", "YB01", "organisation", "某钢铁有限公司", "date", "2026-10-12"]]),
            ("segments", [.. letters.Select((letter, i) => new[] { "code", letter, "name", "环节名称"[..(2 + (i % 3))] + letter, "kind", i > 9 ? "管理域" : "产业链环节", "position", $"{i + 1}" })]),
            ("scenes", [.. scenes.Select((scene, i) => new[]
            {
                "code", codes[i],
                "kind", parents[i] >= 0 ? "细分场景" : "主场景",
                "parent", parents[i] >= 0 ? codes[parents[i]] : "",
                "name", scene.Name,
                "activity", activities[(parents[i] >= 0 ? scenes[parents[i]] : scene).Activity - 1].Name.Zh,
                "rating", new string('★', 1 + (i % 4)),
                "tags", string.Join('；', tags.Take(scene.Tags)),
                "painPoint", "数据分散在各系统，依赖人工汇总",
                "path", "现状：单机。目标：贯通。步骤：1.统一口径；2.建立模型；3.推广应用。",
            }).Where((_, i) => i != gone)]),
            ("links", [.. links.Select((link, i) => new[] { "number", $"{i + 1}", "from", codes[link.From], "to", codes[link.To], "chain", chains[link.Kind], "status", statuses[link.Status] })]),
            ("data", [.. scenes.SelectMany((scene, i) => Enumerable.Range(0, (i * 7) % 23).Select(n => new[]
            {
                "id", $"D-YB01-{i:00}{n:00}", "scenes", codes[i], "name", $"数据{i}{n}", "status", present[(i + n) % 4],
            }))]),
            ("models", [.. scenes.Select((scene, i) => new[] { "id", $"M-YB01-{i:0000}", "scenes", codes[i], "name", $"模型{i}", "status", present[i % 4] })])));
    }
}
