using Reports.Core.Workbooks;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Messages;

/// <content>Variants for the rules about codes and references.</content>
internal static partial class RuleVariants
{
    private static IEnumerable<RuleVariant> References() =>
    [
        .. new[] { "YB1-A-2-3", "YB01A23", "yb01-a-2-3", "QB2-AB-1-7", "YB01-A-2", "YB01_A_2_3", "12", "YB01-A-2-3-4", "YB01-a2-3" }
            .Select(code => new RuleVariant("REF-01", $"code {code}", workbook => workbook.Set("scenes", 3, "code", code))),
        new("REF-02", "code of the row before", workbook => workbook.Set("scenes", 3, "code", "YB01-A-2-1")),
        new("REF-02", "one code three times", workbook => workbook.Set("scenes", 3, "code", "YB01-A-2-1").Set("scenes", 4, "code", "YB01-A-2-1")),
        new("REF-02", "a code that breaks the grammar twice", workbook => workbook.Set("scenes", 3, "code", "甲").Set("scenes", 4, "code", "甲")),
        new("REF-02", "other segments and industries use higher numbers", workbook => Scenes(workbook, "YB01-B-2-7", "QB02-A-2-8", "YB01-A-3-9").Set("scenes", 12, "code", "YB01-A-2-1")),
        new("REF-03", "one row, near code", workbook => workbook.Set("data", 0, "scenes", "YB01-A-2-1；YB01-A-2-11")),
        new("REF-03", "two rows, one code, in two lists", workbook => workbook.Set("data", 0, "scenes", "YB01-C-2-1").Set("tools", 0, "scenes", "YB01-C-2-1").Add("data", "id", "D-YB01-0002", "name", "甲数据", "scenes", "YB01-C-2-1")),
        new("REF-03", "nothing near", workbook => workbook.Set("data", 0, "scenes", "ZZ99-XYZ-6-88")),
        new("REF-03", "name instead of code", workbook => workbook.Set("data", 0, "scenes", "场景A-2-1")),
        new("REF-03", "scenes without code or name", workbook => workbook.Set("scenes", 1, "code", "").Set("scenes", 0, "name", "").Set("data", 0, "scenes", "YB01-A-1-2")),
        .. new[] { "场景A-1-1", "场景 A-1-1", "场景a-1-1", "场景A-1-2", "场景A-1-1；场景B-1-1", "场景B-1-1；场景A-1-1", "场景A－1－1" }
            .Select(name => new RuleVariant("REF-04", $"names {name}", workbook => workbook.Set("data", 0, "scenes", name.Contains('；', StringComparison.Ordinal) ? "YB01-A-1-1；YB01-B-1-1" : "YB01-A-1-1").Set("data", 0, "sceneNames", name))),
        new("REF-04", "renamed on the map, two rows agree", workbook => Named(Named(workbook, "data", "旧名称"), "tools", "旧名称").Set("scenes", 0, "name", "新名称")),
        new("REF-04", "renamed on the map, rows differ", workbook => Named(Named(workbook, "data", "旧名称"), "tools", "另一名称").Set("scenes", 0, "name", "新名称")),
        new("REF-04", "renamed on the map, one of three rows differs", workbook => Named(Named(Named(workbook, "data", "旧名称"), "tools", "旧名称"), "models", "新名称").Set("scenes", 0, "name", "新名称")),
        new("REF-04", "renamed and a row with both scenes", workbook => Named(Named(workbook, "data", "旧名称"), "tools", "旧名称").Set("scenes", 0, "name", "新名称").Set("skills", 0, "scenes", "YB01-A-1-1；YB01-B-1-1").Set("skills", 0, "sceneNames", "旧名称；场景B-1-1")),
        new("REF-04", "width and marks only on the map", workbook => Named(Named(workbook, "data", "场景A-1-1"), "tools", "场景A-1-1").Set("scenes", 0, "name", "场景Ａ－１－１")),
        new("REF-04", "scene without a name, unknown scene", workbook => workbook.Set("scenes", 0, "name", "").Set("data", 0, "scenes", "YB01-A-1-1").Set("data", 0, "sceneNames", "旧").Set("tools", 0, "scenes", "YB01-Z-1-1").Set("tools", 0, "sceneNames", "旧")),
        new("REF-04", "no scene code", workbook => workbook.Set("data", 0, "scenes", "").Set("data", 0, "sceneNames", "旧")),
        new("REF-05", "no segment at all", workbook => workbook.Clear("segments")),
        new("REF-05", "no segment and no scene", workbook => workbook.Clear("segments").Clear("scenes")),
        new("REF-05", "segment without code", workbook => workbook.Set("segments", 0, "code", "")),
        new("REF-05", "scene over a known and an unknown segment", workbook => Scenes(workbook, "YB01-AC-6-3", "YB01-CD-6-1")),
        new("REF-05", "segment twice", workbook => workbook.Add("segments", "code", "A", "name", "又一环节", "kind", "产业链环节", "position", "3")),
        new("REF-06", "digit without an activity", workbook => Scenes(workbook, "YB01-A-9-1")),
        new("REF-06", "last activity in the code, another in the cell", workbook => workbook.Set("scenes", 10, "activity", "生产制造").Set("scenes", 0, "activity", "")),
        new("REF-07", "main scene with a main scene", workbook => workbook.Set("scenes", 2, "parent", "YB01-A-1-1")),
        new("REF-07", "parent but no kind", workbook => workbook.Set("scenes", 2, "parent", "YB01-A-1-1").Set("scenes", 2, "kind", "")),
        new("REF-07", "sub-scene without parent, main scene of the cell is known", workbook => workbook.Set("scenes", 12, "parent", "")),
        new("REF-07", "sub-scene without parent and without a neighbour", workbook => workbook.Set("scenes", 4, "kind", "细分场景").Set("scenes", 12, "parent", "YB01-A-2-1")),
        new("REF-07", "sub-scene of itself", workbook => workbook.Set("scenes", 12, "parent", "YB01-A-2-2")),
        new("REF-07", "sub-scene of a sub-scene", workbook => workbook.Set("scenes", 4, "kind", "细分场景").Set("scenes", 4, "parent", "YB01-A-2-2")),
        new("REF-07", "sub-scene of a scene that is not there, near ones are", workbook => workbook.Set("scenes", 12, "parent", "YB01-A-2-9")),
        new("REF-07", "sub-scene of a scene that is not there, nothing near", workbook => workbook.Set("scenes", 12, "parent", "ZZ").Set("scenes", 12, "code", "甲")),
        new("REF-07", "error value as parent", workbook => workbook.Cell("场景图谱", new RawCell(18, 3, CellKind.Error, "#N/A"))),
        .. new[] { 3, 4, 7, 10, 11, 12, 13, 31, 29, 120 }.SelectMany(number => new[] { "REF-08", "REF-09" }
            .Select(rule => new RuleVariant(rule, $"after 2 comes {number}", workbook => Scenes(workbook, $"YB01-A-2-{number}")))),
        .. new[] { 2, 5, 6, 7, 8, 11 }.SelectMany(number => new[] { "REF-08", "REF-09" }
            .Select(rule => new RuleVariant(rule, $"the first is {number}", workbook => Scenes(workbook, $"YB01-BA-2-{number}")))),
        .. new[] { "REF-08", "REF-09" }.Select(rule => new RuleVariant(rule, "rows use the missing number", workbook => Scenes(workbook, "YB01-A-2-4").Set("data", 0, "scenes", "YB01-A-2-3"))),
        .. new[] { "REF-08", "REF-09" }.Select(rule => new RuleVariant(rule, "rows use another code that is missing", workbook => Scenes(workbook, "YB01-A-2-4").Set("data", 0, "scenes", "YB01-B-5-9；YB01-A-2-4"))),
        .. new[] { "REF-08", "REF-09" }.Select(rule => new RuleVariant(rule, "a code twice before the gap", workbook => Scenes(workbook, "YB01-A-2-2", "YB01-A-2-5"))),
        new("REF-10", "one code of another industry", workbook => workbook.Set("scenes", 3, "code", "QB02-B-2-1")),
        new("REF-10", "all codes of another industry than the cover's", workbook => workbook.Set("cover", 0, "industryCode", "QB02")),
        new("REF-10", "a single scene", workbook => Scenes(workbook.Clear("scenes"), "QB02-A-1-1")),
        new("REF-10", "no industry on the cover, codes differ", workbook => workbook.Set("cover", 0, "industryCode", "").Set("scenes", 3, "code", "QB02-B-2-1")),
        new("REF-11", "letters in the wrong order", workbook => workbook.Set("scenes", 10, "code", "YB01-BA-6-1").Set("links", 0, "from", "YB01-BA-6-1")),
        new("REF-11", "letters in the wrong order, the right code is taken", workbook => Scenes(workbook, "YB01-BA-6-1")),
        new("REF-11", "a letter twice", workbook => workbook.Set("scenes", 10, "code", "YB01-AA-6-1")),
        new("REF-12", "the same link twice", workbook => Link(workbook, "YB01-AB-6-1", "YB01-A-2-1", "数据链")),
        new("REF-12", "the same ends, another chain", workbook => Link(workbook, "YB01-AB-6-1", "YB01-A-2-1", "模型链")),
        new("REF-12", "a data link back", workbook => Link(workbook, "YB01-A-2-1", "YB01-AB-6-1", "数据链")),
        new("REF-12", "a tool link and one back", workbook => Link(Link(workbook, "YB01-A-1-1", "YB01-B-1-1", "工具链"), "YB01-B-1-1", "YB01-A-1-1", "工具链")),
        new("REF-12", "a tool link to itself", workbook => Link(workbook, "YB01-A-1-1", "YB01-A-1-1", "工具链")),
        new("REF-12", "a link from nowhere and one to nowhere", workbook => Link(Link(workbook, "", "YB01-A-1-1", "工具链"), "YB01-A-1-1", "", "工具链")),
        new("REF-12", "a link to a mistyped scene", workbook => Link(workbook, "YB01-A-1-1", "YB01-B-1-11", "数据链")),
        new("REF-13", "an id that is not there, near ones are", workbook => workbook.Set("models", 0, "inputs", "D-YB01-0002；D-YB01-0001")),
        new("REF-13", "an id that is not there, nothing near", workbook => workbook.Set("models", 0, "inputs", "温度")),
        new("REF-13", "one id in two rows", workbook => workbook.Set("models", 0, "inputs", "D-YB01-0007").Add("models", "id", "M-YB01-0002", "name", "乙模型", "inputs", "D-YB01-0007；D-YB01-0007")),
        new("REF-13", "an id of another list", workbook => workbook.Set("models", 0, "tools", "D-YB01-0001")),
        new("REF-13", "rows without id", workbook => workbook.Set("data", 0, "id", "").Set("models", 0, "inputs", "D-YB01-0001")),
        new("REF-13", "one id in two lists", workbook => workbook.Set("tools", 0, "id", "D-YB01-0001")),
        .. new[] { "D-YB01-0003", "D-YB01-00012", "D-YB01-1", "D-YB01-0112", "DYB010001", "E-XB01-0001", "D-YB01-001", "E-XC01-0001" }
            .Select(id => new RuleVariant("REF-13", $"id {id}", workbook => workbook.Set("models", 0, "inputs", id))),
    ];

    private static GoodWorkbook Scenes(GoodWorkbook workbook, params string[] codes) => codes.Aggregate(workbook, (sheet, code) =>
        sheet.Add("scenes", "code", code, "kind", "主场景", "name", $"另一场景{code[5..]}", "activity", "生产制造", "rating", "★★★", "tags", "提质"));

    private static GoodWorkbook Named(GoodWorkbook workbook, string list, string name) => workbook.Set(list, 0, "scenes", "YB01-A-1-1").Set(list, 0, "sceneNames", name);

    private static GoodWorkbook Link(GoodWorkbook workbook, string from, string to, string chain) =>
        workbook.Add("links", "from", from, "to", to, "chain", chain, "carrier", "D-YB01-0001", "status", "已打通");
}
