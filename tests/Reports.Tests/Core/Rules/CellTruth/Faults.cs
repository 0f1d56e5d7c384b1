using Reports.Core.Workbooks;

namespace Reports.Tests.Core.Rules.CellTruth;

/// <summary>The kinds of mistakes that are injected, each at a cell that is right before.</summary>
internal static class Faults
{
    private static readonly string[] Lists = ["data", "models", "tools", "skills"];

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<Fault> All { get; } =
    [
        .. Codes(), .. References(), .. Choices(), .. Blanks(), .. Names(), .. Texts(), .. Cells(), .. Cover(),
    ];

    private static IEnumerable<Fault> Codes() =>
    [
        Typed("scene code left empty", "scenes", "code", _ => ""),
        Typed("scene code without hyphens", "scenes", "code", code => code.Replace("-", "", StringComparison.Ordinal)),
        Typed("scene code of another industry", "scenes", "code", code => "ZZ09" + code[4..]),
        Typed("scene code with a wide step", "scenes", "code", code => code[..(code.LastIndexOf('-') + 1)] + "88"),
        Typed("scene code with full-width characters", "scenes", "code", code => code.Replace("-", "－", StringComparison.Ordinal)),
        Typed("scene code with a blank", "scenes", "code", code => code.Insert(4, " ")),
        Typed("element id of another form", "data", "id", id => id + "X"),
        Typed("segment code left empty", "segments", "code", _ => ""),
        Typed("segment position in words", "segments", "position", _ => "第一"),
    ];

    private static IEnumerable<Fault> References() =>
    [
        .. Lists.Select(list => Typed("row names an unknown scene", list, "scenes", codes => Last(codes, code => code[..^1] + (code[^1] == '9' ? "8" : "9") + "7"))),
        .. Lists.Select(list => Typed("row names no scene", list, "scenes", _ => "")),
        Typed("model names an unknown input", "models", "inputs", ids => Last(ids, id => id[..^1] + "99")),
        Typed("model names an unknown tool", "models", "tools", ids => Last(ids, id => id[..^1] + "99")),
        Typed("skill names an unknown element", "skills", "elements", ids => Last(ids, id => id[..^1] + "99")),
        Typed("link from an unknown scene", "links", "from", code => code[..^1] + "99"),
        Typed("link to an unknown scene", "links", "to", code => code[..^1] + "99"),
        new("link to itself", "links", "to", row => row["from"].Text),
        Typed("link carries an unknown element", "links", "carrier", ids => Last(ids, id => id[..^1] + "99")),
        new("sub-scene without a main scene", "scenes", "parent", row => row["parent"].HasValue ? "" : null),
        new("sub-scene of an unknown scene", "scenes", "parent", row => row["parent"].HasValue ? row["parent"].Text[..^1] + "99" : null),
        new("main scene with a main scene", "scenes", "parent", row => row["kind"].Text == "主场景" ? row["code"].Text[..^1] + "1" : null),
    ];

    private static IEnumerable<Fault> Choices() =>
    [
        .. from place in new[]
           {
               "scenes.kind", "scenes.activity", "scenes.tags", "links.chain", "links.status", "data.category", "data.structure", "data.collectionStatus", "data.sharing",
               "data.security", "data.personal", "data.status", "models.modelType", "models.origin", "models.status", "tools.category", "tools.deployment",
               "tools.localisation", "tools.control", "tools.status", "skills.category", "skills.level", "skills.gap", "segments.kind",
           }
           let parts = place.Split('.')
           select Typed("value that is on no list", parts[0], parts[1], _ => "其他情况"),
        Typed("rating off the scale", "scenes", "rating", _ => "★★★★★★"),
        Typed("rating in words", "scenes", "rating", _ => "较好"),
        Typed("too many tags", "scenes", "tags", _ => "提质；降本；增效；安全；环保"),
        Typed("core data", "data", "security", _ => "核心"),
    ];

    private static IEnumerable<Fault> Blanks() =>
    [
        .. from place in new[]
           {
               "scenes.name", "scenes.painPoint", "scenes.rating", "scenes.tags", "scenes.kind", "scenes.activity", "data.name", "data.source", "models.name",
               "models.inputs", "tools.name", "tools.function", "tools.localisation", "tools.control", "skills.name", "skills.background", "skills.elements", "links.chain", "links.carrier", "segments.name",
           }
           let parts = place.Split('.')
           select Typed("required cell left empty", parts[0], parts[1], _ => ""),
        .. from place in new[] { "scenes.painPoint", "scenes.name", "data.source", "tools.function", "skills.background" }
           let parts = place.Split('.')
           select Typed("placeholder", parts[0], parts[1], _ => "待补充"),
    ];

    private static IEnumerable<Fault> Names() =>
    [
        Typed("tags glued to a scene's name", "scenes", "name", name => name + "提质降本"),
        Typed("code in a scene's name", "scenes", "name", name => "QB02-A-2-1" + name),
        Typed("scene's name too long", "scenes", "name", name => name + "与全流程一体化协同优化管控能力提升建设项目"),
        Typed("system in the data list", "data", "name", _ => "制造执行系统"),
        Typed("indicator in the model list", "models", "name", _ => "库存准确率"),
        Typed("equipment in the tool list", "tools", "name", _ => "温度传感器"),
        Typed("brand in the tool list", "tools", "name", _ => "WinCC"),
        Typed("major in the skill list", "skills", "name", _ => "软件工程"),
        Typed("name that says nothing", "data", "name", _ => "大数据"),
        Typed("name ends in a full stop", "models", "name", name => name + "。"),
        Typed("name ends in 等", "tools", "name", name => name + "等"),
        Typed("name cut off", "data", "name", name => name + "和"),
        Typed("name of one character", "skills", "name", _ => "设"),
    ];

    private static IEnumerable<Fault> Texts()
    {
        (string Name, Func<string, string> Wrong)[] slips =
        [
            ("typo", text => "数字孪体" + text),
            ("half-width comma", text => text + "，设备老旧,数据不全，靠人工"),
            ("blank between characters", text => text + "，靠人 工判断"),
            ("unit", text => text + "，多耗电20KWH，靠人工"),
            ("date", text => text + "，2025.03.05仍靠人工"),
            ("document number", text => text + "，工信部联规(2025)第05号要求难落实"),
            ("traditional character", text => text + "，數據不全"),
            ("share above 100 %", text => text + "，不足，合格率130%"),
            ("unpaired bracket", text => text + "，靠人工判断）"),
            ("bracket left open", text => text + "，靠人工（经验"),
            ("residue", text => text + "，难度大TODO"),
            ("phone number", text => text + "，难，联系13800138000"),
            ("claim without proof", text => text + "，难以做到填补国内空白"),
            ("list marks", text => "1、" + text),
            ("marks between titles", text => text + "，《甲标准》、《乙标准》难以落实"),
            ("range in per cent", text => text + "，损耗高出5-8%，难控制"),
            ("authority by its short name", text => text + "，工信部要求难以落实"),
            ("region", text => text + "，依赖台湾、韩国等国家供货，周期长"),
            ("count of a list", text => text + "，人员、设备、物料、方法等3类数据难采集"),
            ("change the wrong way", text => text + "，工时由20小时降低至30小时，难"),
            ("per cent of very few", text => text + "，3家企业中有66.7%难以采集"),
            ("blank lines", text => text + "\n\n\n靠人工"),
            ("leading blanks", text => "    " + text),
            ("ends in a comma", text => text + "，"),
            ("wrong name of an abbreviation", text => text + "，需求管理（MBSE）难"),
            ("too long", text => text + string.Concat(Enumerable.Repeat("依赖人工经验，效率不高，", 20))),
        ];
        return slips.Select(slip => Typed(slip.Name, "scenes", "painPoint", slip.Wrong))
            .Append(Typed("no difficulty", "scenes", "painPoint", _ => "供应商管理、采购订单管理"))
            .Append(Typed("command", "scenes", "path", text => text + "企业必须部署。"));
    }

    private static IEnumerable<Fault> Cells() =>
    [
        new("error value", "tools", "function", row => row["function"].Original) { Cell = cell => cell with { Kind = CellKind.Error, Text = "#REF!", Formula = "Sheet9!A1" } },
        new("formula", "data", "source", row => row["source"].Original) { Cell = cell => cell with { Formula = "VLOOKUP(A1,B:C,2,0)" } },
        new("picture in a cell", "models", "output", row => row["output"].HasValue ? row["output"].Original : null) { Cell = cell => cell with { Text = "=DISPIMG(\"ID_1\",1)" } },
    ];

    private static IEnumerable<Fault> Cover() =>
    [
        .. from key in new[] { "organisation", "creditCode", "organisationType", "region", "contact", "phone", "date", "round", "pledge" } select Typed("cover left empty", "cover", key, _ => ""),
        Typed("credit code with a wrong check character", "cover", "creditCode", code => code[..^1] + (code[^1] == '3' ? "4" : "3")),
        Typed("credit code too short", "cover", "creditCode", code => code[..^2]),
        Typed("value that is on no list", "cover", "pledge", _ => "其他情况"),
        Typed("value that is on no list", "cover", "round", _ => "其他情况"),
        Typed("industry of no scene", "cover", "industryCode", _ => "ZZ09"),
    ];

    // Only cells with a value lend themselves.
    private static Fault Typed(string name, string sheet, string column, Func<string, string> wrong) =>
        new(name, sheet, column, row => row[column].HasValue ? wrong(row[column].Text) : null);

    private static string Last(string values, Func<string, string> change)
    {
        var at = values.LastIndexOf('；') + 1;
        return values[..at] + change(values[at..]);
    }
}
