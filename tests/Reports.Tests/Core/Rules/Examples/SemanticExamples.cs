namespace Reports.Tests.Core.Rules.Examples;

/// <summary>Examples of group SEM.</summary>
public static class SemanticExamples
{
    /// <summary>One for each rule.</summary>
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new("SEM-01", "数据要素清单!E6", new TypedCell("data", 0, "name", "MES", "生产工单数据")),
        new("SEM-02", "人才技能清单!E6", new TypedCell("skills", 0, "name", "软件工程", "工业软件开发能力")),
        new("SEM-03", "场景图谱!H6", new TypedCell("scenes", 0, "painPoint", "供应商管理、采购订单管理", "供应商分散，采购周期长，依赖人工比价")),
        new("SEM-04", "场景图谱!H6",
            new TypedCell("scenes", 0, "painPoint", "研发周期长", "研发周期长"),
            new TypedCell("scenes", 1, "painPoint", "研发周期长", "试制成本高"),
            new TypedCell("scenes", 2, "painPoint", "研发周期长", "数据难复用")),
        new("SEM-05", "场景图谱!F6", new TypedCell("scenes", 0, "rating", "★★★★", "★★"))
        {
            Setup = workbook => workbook.Set("data", 0, "status", "缺失").Set("models", 0, "status", "缺失").Set("tools", 0, "status", "缺失").Set("skills", 0, "gap", "空缺"),
        },
        new("SEM-06", "场景图谱!G6",
            new TypedCell("scenes", 0, "tags", "安全", "安全"),
            new TypedCell("scenes", 0, "painPoint", "靠人工判断，调整滞后", "高温作业多，安全风险大")),
        new("SEM-07", "场景图谱!D6", new TypedCell("scenes", 0, "name", "PCB数字化工艺设计提质降本", "PCB数字化工艺设计")),
        new("SEM-08", "场景图谱!E12",
            new TypedCell("scenes", 6, "name", "设备预测性维护", "设备预测性维护"),
            new TypedCell("scenes", 6, "activity", "经营管理", "运维服务")),
        new("SEM-09", "工具软件清单!E6", new TypedCell("tools", 0, "name", "HR Cloud", "人力资源管理系统")),
        new("SEM-10", "数据要素清单!E6", new TypedCell("data", 0, "name", "大数据", "设备振动数据")),
        new("SEM-11", "知识模型清单!E6", new TypedCell("models", 0, "name", "视觉识别算法。", "视觉识别算法")),
        new("SEM-12", "数据要素清单!E6", new TypedCell("data", 0, "name", "原材料数据（种类", "原材料数据（种类、纯度、粒度分布）")),
        new("SEM-14", "数据要素清单!L6",
            new TypedCell("data", 0, "security", "重要", "重要"),
            new TypedCell("data", 0, "sharing", "行业公开", "内部")),
        new("SEM-15", "工具软件清单!J6",
            new TypedCell("tools", 0, "localisation", "国产成熟", "国产可用"),
            new TypedCell("tools", 0, "vendors", "西门子", "多家")),
        new("SEM-16", "场景图谱!D18",
            new TypedCell("scenes", 2, "name", "质量检测", "质量检测"),
            new TypedCell("scenes", 12, "name", "质量智能检测管理", "外观缺陷检测")),
        new("SEM-17", "场景图谱!D8", new TypedCell("scenes", 2, "name", "远程能耗监控", "远程能耗监测")),
        new("SEM-18", "场景图谱!J6", new TypedCell("scenes", 0, "outcome", "能耗降低 300%", "能耗降低 30%")),
    ];
}
