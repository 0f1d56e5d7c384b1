using System.Globalization;
using Reports.Core.Workbooks;
using static System.FormattableString;

namespace Reports.Testing.Synthetic;

/// <summary>
/// Made-up workbooks of any size, filled in as completely as careful people would, with about one fault in a hundred rows.
/// The same size and seed give the same cells.
/// </summary>
public sealed class SyntheticWorkbook
{
    private const int FaultsInHundred = 1;
    private static readonly string[] Segments = ["原料", "烧结", "球团", "焦化", "炼铁", "炼钢", "连铸", "热轧", "冷轧", "深加工", "物流", "能源", "环保", "质检", "仓储", "检修", "公辅", "销售", "服务", "回收", "财务", "安全", "人力", "研发", "采购", "基建"];
    private static readonly string[] Objects = ["工艺参数", "产品质量", "关键设备", "生产成本", "原料库存", "高温操作", "作业安全", "能源消耗", "排放指标", "生产计划", "物料配比", "现场巡检", "客户订单", "供应商", "检验批次", "碳足迹"];
    private static readonly string[] Actions = ["在线优化", "智能检测", "预测性维护", "动态核算", "协同管理", "闭环控制", "风险预警", "集中监测", "自动排产", "数字孪生仿真", "全程追溯", "智能调度"];
    private static readonly string[] Pains = ["数据分散在多个系统，统计靠人工汇总，口径不一。", "过程波动靠经验判断，调整滞后，质量不稳定。", "设备故障事后才知道，非计划停机多。", "上下游信息不通，库存高、交付慢。"];
    private readonly SyntheticSize _size;
    private readonly SeededDice _dice;
    private readonly List<(string Code, string Name)> _scenes = [];
    private readonly Dictionary<(string Letters, int Activity), int> _numbers = [];

    // Row n of all four lists serves the same scenes: a model's input, its tool and who builds it belong together.
    private readonly List<(string Code, string Name)[]> _scenesOfRow = [];

    private SyntheticWorkbook(SyntheticSize size) => (_size, _dice) = (size, new SeededDice(size.Seed));

    /// <summary>What stands in the workbook's sheets.</summary>
    public static WorkbookContent Content(SyntheticSize size)
    {
        ArgumentNullException.ThrowIfNull(size);
        return new SyntheticWorkbook(size).Content();
    }

    private WorkbookContent Content() => ContentWorkbook.Content(
        ("cover", [["industryName", "钢铁", "industryCode", "YB01", "organisation", "某钢铁有限公司", "creditCode", "91350100M000100Y43", "organisationType", "制造企业", "region", "河北省唐山市", "segments", string.Join('；', Letters()), "contact", "张三", "phone", "0315-5550126", "date", "2026-10-12", "round", "第1次", "pledge", "已承诺"]]),
        ("segments", [.. Letters().Select((letter, at) => new[] { "code", letter, "name", Segments[at], "kind", at > 10 ? "管理域" : "产业链环节", "position", Number(at + 1) })]),
        ("scenes", [.. Enumerable.Range(0, _size.Scenes).Select(Scene)]),
        ("links", [.. Enumerable.Range(0, _size.Links).Select(Link)]),
        ("data", Rows("D", Data)),
        ("models", Rows("M", Model)),
        ("tools", Rows("T", Tool)),
        ("skills", Rows("P", Skill)));

    private IEnumerable<string> Letters() => Enumerable.Range(0, _size.Segments).Select(at => ((char)('A' + at)).ToString());

    private string[] Scene(int at)
    {
        // Every ninth scene joins neighbouring segments, every fifth is a sub-scene of the main one before it.
        var isBand = at % 9 == 8;
        var isSub = !isBand && at % 5 == 4 && _scenes[at - 1].Code.Split('-')[1].Length == 1;
        var first = isSub ? at - 1 : at;
        var segment = first * 7 % _size.Segments;
        var letters = isBand ? string.Concat(Letters().Skip(Math.Min(segment, _size.Segments - 3)).Take(2 + _dice.Below(2))) : Letters().ElementAt(segment);
        var activity = isBand ? 6 : 1 + (first * 3 % 5);
        var place = (letters, activity);
        _numbers[place] = _numbers.GetValueOrDefault(place) + 1;
        var code = Invariant($"YB01-{letters}-{activity}-{_numbers[place]}");
        var (target, action) = (_dice.Of(Objects), _dice.Of(Actions));
        var name = Invariant($"{Segments[segment]}{target}{action}{(at % 4 == 0 ? Number(at) + "号产线" : "")}");
        _scenes.Add((code, name));
        string[] tags = ["提质", "降本", "增效", "增收", "安全", "环保", "节能", "新模式"];
        return
        [
            "code", code, "kind", isSub ? "细分场景" : "主场景", "parent", isSub ? _scenes[at - 1].Code : "", "name", name,
            "activity", ContentWorkbook.Template.CodeList("activity").Values[activity - 1].Name.Zh,
            "rating", new string('★', 1 + _dice.Below(4)), "tags", string.Join('；', tags.Skip(at % 5).Take(1 + _dice.Below(3))),
            "painPoint", Invariant($"{name}方面，{_dice.Of(Pains)}"),
            "path", Invariant($"现状：{target}靠人工。目标：{action}。步骤：1.统一数据口径；2.建立{target}模型；3.在{2 + _dice.Below(8)}条产线推广应用。"),
            "outcome", Invariant($"{target}改善{1 + _dice.Below(20)}%（较2025年）"), "lead", "某钢铁有限公司",
        ];
    }

    private string[] Link(int at)
    {
        var from = at * 13 % _scenes.Count;
        var to = (from + 1 + _dice.Below(Math.Min(_scenes.Count - 1, 36))) % _scenes.Count;
        var kind = _dice.Below(3);
        if (at < _size.RowsPerList)
        {
            _scenesOfRow.Add([_scenes[from], _scenes[to]]);
        }

        return
        [
            "number", Number(at + 1), "from", _scenes[from].Code, "to", IsFaulty() ? "YB01-A-9-999" : _scenes[to].Code,
            "chain", new[] { "数据链", "模型链", "工具链" }[kind], "carrier", Id("DMT"[kind].ToString(), at % _size.RowsPerList),
            "status", new[] { "已打通", "部分打通", "断点" }[_dice.Below(3)], "note", "每班报送一次",
        ];
    }

    private string[][] Rows(string letter, Func<int, string, string[]> row) =>
        [.. Enumerable.Range(0, _size.RowsPerList).Select(at =>
        {
            if (at == _scenesOfRow.Count)
            {
                _scenesOfRow.Add([.. Enumerable.Range(0, 1 + _dice.Below(2)).Select(_ => _dice.Of(_scenes)).Distinct()]);
            }

            var scenes = _scenesOfRow[at];
            string[] common =
            [
                "number", Number(at + 1), "id", Id(letter, at),
                "scenes", IsFaulty() ? "YB01-A-9-999" : string.Join('；', scenes.Select(scene => scene.Code)),
                "sceneNames", string.Join('；', scenes.Select(scene => scene.Name)), "organisation", "某钢铁有限公司",
            ];
            return (string[])[.. common, .. row(at, scenes[0].Name)];
        })];

    private string[] Data(int at, string scene) =>
    [
        "name", Invariant($"{scene}数据{at + 1}"), "category", _dice.Of(["工艺", "设备", "质量", "能耗"]), "source", IsFaulty() ? "" : "分布式控制系统（DCS）",
        "structure", _dice.Of(["结构化", "时序", "图像", "文本"]), "collection", "在线仪表，每秒1次", "collectionStatus", "已采集", "standard", "无",
        "sharing", "内部", "security", "一般", "personal", "否", .. Status(),
    ];

    private string[] Model(int at, string scene) =>
    [
        "name", Invariant($"{scene}模型{at + 1}"), "modelType", _dice.Of(["机理模型", "规则模型", "智能模型"]), "inputs", Id("D", at), "output", "控制参数推荐值",
        "tools", Id("T", at), "origin", "自建", "scope", "主要产线", "accuracy", "偏差不大于3%", "reuse", "2条产线", .. Status(),
    ];

    private string[] Tool(int at, string scene) =>
    [
        "name", Invariant($"{scene}系统{at + 1}"), "category", "专用软件工具", "function", IsFaulty() ? "" : "参数计算与下发", "deployment", "本地", "vendors", "多家",
        "localisation", "国产成熟", "control", "A", "interface", "OPC UA", .. Status(),
    ];

    private string[] Skill(int at, string scene) =>
    [
        "name", Invariant($"{scene}能力{at + 1}"), "category", "技术研发", "level", "执行者", "background", "控制科学与工程", "elements", Invariant($"{Id("M", at)}；{Id("T", at)}"),
        .. _dice.Percent(30) ? new[] { "gap", "紧缺", "shortfall", "既懂工艺又懂建模的人员少", "channel", "校企联合培养" } : ["gap", "充足"],
    ];

    private string[] Status() => _dice.Below(3) switch
    {
        0 => ["status", "已有"],
        1 => ["status", "可用待提升", "shortfall", "工况变化时偏差增大", "approach", "自主研发"],
        _ => ["status", "缺失", "shortfall", "尚无成熟产品", "approach", "联合攻关"],
    };

    private bool IsFaulty() => _dice.Percent(FaultsInHundred);

    private static string Id(string letter, int at) => Invariant($"{letter}-YB01-{at + 1:0000}");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
