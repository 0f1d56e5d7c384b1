using System.Globalization;

namespace Reports.Core.Diagrams;

/// <summary>Where a line of Chinese text may end (GB/T 15834 and common practice): the characters as people see them, and the places between.</summary>
internal sealed class BreakPlaces
{
    private const string NeverFirst = "。，、；：！？）》」』】〕〉”’…—～·％%‰℃)],.;:!?}/々";
    private const string NeverLast = "（《「『【〔〈“‘([{￥¥$№#";
    private const string InnerOfLatin = "-_.+&@'·/";

    // Words that names of scenes are made of; a name breaks between them rather than within.
    private const string CommonWords =
        "智能 控制 优化 管理 系统 监测 检测 预测 协同 设计 生产 制造 设备 质量 工艺 能源 能耗 数据 模型 成本 计划 供应 采购 库存 物流 运输 装备 安全 环保 排放 " +
        "预警 维护 诊断 运行 调度 仿真 虚拟 产品 平台 追溯 销售 客户 营销 服务 动态 在线 自动 参数 配料 均化 粉磨 烧成 熟料 生料 原料 水泥 数字 资源 核算 履约 能力 " +
        "开采 石灰 矿山 装车 包装 发运 采集 决策 评估 风险 分析 实时 性能 状态 故障 寿命 应用 指标 全程 流程 链条 产业 行业 企业 工厂 基地 车间 产线 技术 标准 一体 集成 多级 无人 仓储 分解 处置 燃料 替代 测试 适配 温度 压力 流量 成分 结晶 蒸发 烟气 脱硝 余热 发电 碳排 绿色 电力 交易 工序 作业 产能 排产 订单 财务 绩效 培训 人员";

    private static readonly HashSet<string> Words = [.. CommonWords.Split(' ')];

    private BreakPlaces(IReadOnlyList<string> characters, IReadOnlyList<bool> mayBreak)
    {
        Characters = characters;
        MayBreakBefore = mayBreak;
    }

    /// <summary>The text's characters, emoji and combined ones whole.</summary>
    public IReadOnlyList<string> Characters { get; }

    /// <summary>Whether a line may begin with the character at each place; the first and last place are always allowed.</summary>
    public IReadOnlyList<bool> MayBreakBefore { get; }

    /// <summary>The places of a text.</summary>
    public static BreakPlaces Of(string text)
    {
        var characters = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, at);
            characters.Add(text.Substring(at, length));
            at += length;
        }

        var places = new bool[characters.Count + 1];
        for (var at = 1; at < characters.Count; at++)
        {
            places[at] = MayBreak(characters, at);
        }

        places[0] = true;
        places[^1] = true;
        return new BreakPlaces(characters, places);
    }

    /// <summary>Whether a break before this place would cut a common two-character word.</summary>
    public bool CutsWord(int at) => at > 0 && at < Characters.Count && Words.Contains(Characters[at - 1] + Characters[at]);

    /// <summary>Whether a character hangs out of the line's end without harm: its right half is empty.</summary>
    public static bool Hangs(string character) => character is "。" or "，" or "、" or "；" or "：" or "）" or "》" or "”" or "】";

    /// <summary>Whether a character must not stand before an ellipsis.</summary>
    public static bool IsOpening(string character) => NeverLast.Contains(character, StringComparison.Ordinal);

    private static bool MayBreak(List<string> characters, int at)
    {
        var (before, after) = (characters[at - 1], characters[at]);
        if (NeverFirst.Contains(after, StringComparison.Ordinal) || NeverLast.Contains(before, StringComparison.Ordinal) || after == " ")
        {
            return false;
        }

        // A word, a code such as ABC-12 or 5G+, a number with its unit stay whole.
        if (IsLatin(before) && IsLatin(after))
        {
            return false;
        }

        var joinsLatin = InnerOfLatin.Contains(before, StringComparison.Ordinal) && IsLatin(after) && at >= 2 && IsLatin(characters[at - 2]);
        return !joinsLatin && !(InnerOfLatin.Contains(after, StringComparison.Ordinal) && IsLatin(before));
    }

    private static bool IsLatin(string character) =>
        character.Length == 1 && (char.IsAsciiLetterOrDigit(character[0]) || character[0] is '㎡' or '℃' or '°' or 'μ' or 'Ω');
}
