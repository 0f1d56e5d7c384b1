using Reports.Core.Model;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Examples;

/// <summary>Examples of group REF.</summary>
public static class ReferenceExamples
{
    /// <summary>One for each rule.</summary>
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new("REF-01", "场景图谱!A6", new TypedCell("scenes", 0, "code", "YB1-A-21", "YB01-A-2-1")),
        new("REF-02", "场景图谱!A8", new TypedCell("scenes", 0, "code", "YB01-A-2-1", "YB01-A-1-1")),
        new("REF-03", "数据要素清单!C6", new TypedCell("data", 0, "scenes", "YB01-B-2-19", "YB01-B-2-1")),
        new("REF-04", "数据要素清单!D6",
            new TypedCell("scenes", 2, "name", "冷轧产线无人化生产", "冷轧产线无人化生产"),
            new TypedCell("data", 0, "scenes", "YB01-A-2-1", "YB01-A-2-1"),
            new TypedCell("data", 0, "sceneNames", "冷轧无人产线", "冷轧产线无人化生产")),
        new("REF-05", "场景图谱!A9", new TypedCell("scenes", 3, "code", "YB01-N-2-1", "YB01-B-2-1")),
        new("REF-06", "场景图谱!E14", new TypedCell("scenes", 8, "activity", "经营管理", "供应链管理")),
        new("REF-07", "场景图谱!C18", new TypedCell("scenes", 12, "parent", "", "YB01-A-2-1")),
        new("REF-08", "场景图谱!A18", new TypedCell("scenes", 12, "code", "YB01-A-2-5", "YB01-A-2-2"))
        {
            Damage = workbook => UseEverywhere(workbook, "YB01-A-2-5"),
        },
        new("REF-09", "场景图谱!A18", new TypedCell("scenes", 12, "code", "YB01-A-2-21", "YB01-A-2-2"))
        {
            Damage = workbook => UseEverywhere(workbook, "YB01-A-2-21"),
        },
        new("REF-10", "场景图谱!A8", new TypedCell("scenes", 2, "code", "JB01-A-2-1", "YB01-A-2-1")),
        new("REF-11", "场景图谱!A16", new TypedCell("scenes", 10, "code", "YB01-BA-6-1", "YB01-AB-6-1")),
        new("REF-12", "协同关系!C6", new TypedCell("links", 0, "to", "YB01-AB-6-1", "YB01-A-2-1")),
        new("REF-13", "知识模型清单!G6", new TypedCell("models", 0, "inputs", "D-YB01-0099", "D-YB01-0001")),
    ];

    // The lists use the new code too, so that the code itself is not what is wrong.
    private static GoodWorkbook UseEverywhere(GoodWorkbook workbook, string code) => new[] { "data", "models", "tools", "skills" }.Aggregate(
        workbook,
        (changed, list) => changed.Set(list, 0, "scenes", new GoodWorkbook().Context().Map.ItemsOf(ListKind.Data).First().Row["scenes"].Text.Replace("YB01-A-2-2", code, StringComparison.Ordinal)));
}
