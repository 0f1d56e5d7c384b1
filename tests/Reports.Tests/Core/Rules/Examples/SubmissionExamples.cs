namespace Reports.Tests.Core.Rules.Examples;

/// <summary>Examples of group SUB.</summary>
public static class SubmissionExamples
{
    /// <summary>One for each rule.</summary>
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new("SUB-02", "封面!C5", new TypedCell("cover", 0, "creditCode", "91350100M000100Y44", "91350100M000100Y43")),
        new("SUB-03", "场景图谱!D11",
            new TypedCell("scenes", 4, "name", "设备预测性维护", "设备预测性维护"),
            new TypedCell("scenes", 5, "name", "设备预测维护", "设备点检管理")),
        new("SUB-10", "工具软件清单!P6",
            new TypedCell("tools", 0, "organisation", "", "某钢铁有限公司"))
        {
            Setup = workbook => workbook
                .Set("data", 0, "organisation", "某钢铁有限公司")
                .Set("models", 0, "organisation", "某炼铁有限公司")
                .Set("skills", 0, "organisation", "某钢铁有限公司；某炼铁有限公司"),
        },
        new("SUB-13", "场景图谱!A7", new TypedCell("cover", 0, "segments", "A", "A；B")),
    ];
}
