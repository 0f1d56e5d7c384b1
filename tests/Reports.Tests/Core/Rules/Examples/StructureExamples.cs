using Reports.Core.Workbooks;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Examples;

/// <summary>Examples of group STR.</summary>
public static class StructureExamples
{
    // What the written template carries: one name for each sheet.
    private static readonly Dictionary<string, string> Names = ContentWorkbook.Template.Sheets.ToDictionary(
        sheet => "template_" + sheet.Key, sheet => $"'{sheet.Name.Zh}'!$A$4:$M$4", StringComparer.Ordinal);

    /// <summary>One for each rule.</summary>
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new("STR-01", "")
        {
            Damage = workbook => workbook.Cell("_template", 2, 2, "2025.1"),
        },
        new("STR-02", "数据要素清单(终版)")
        {
            Damage = workbook => workbook.Sheet("数据要素清单", sheet => sheet with { Name = "数据要素清单(终版)" }),
        },
        new("STR-03", "场景图谱!N4")
        {
            Damage = workbook => workbook.Cell("场景图谱", 4, 14, "备注2").Cell("场景图谱", 7, 14, "x"),
        },
        new("STR-04", "场景图谱!B6")
        {
            Damage = workbook => workbook.Sheet("场景图谱", sheet => sheet with { Merged = [new CellRange(6, 2, 8, 2)] }),
        },
        new("STR-05", "场景图谱!A7")
        {
            Damage = workbook => workbook.Sheet("场景图谱", sheet => sheet with { HiddenRows = [new IndexRange(7, 9)] }),
        },
        new("STR-06", "场景图谱!H7")
        {
            Damage = workbook => workbook.Cell("场景图谱", new RawCell(7, 8, CellKind.Error, "#REF!")),
        },
        new("STR-07", "场景图谱!J6")
        {
            Damage = workbook => workbook.Sheet("场景图谱", sheet => sheet with { Pictures = [new CellRange(6, 10, 6, 10)] }),
        },
        new("STR-09", "场景图谱!A19")
        {
            Damage = workbook => workbook.Cell("场景图谱", 19, 1, "合计").Cell("场景图谱", 19, 4, "13"),
        },
        new("STR-10", "场景图谱!A19")
        {
            Damage = workbook => workbook.Cell("场景图谱", 19, 1, "场景编号").Cell("场景图谱", 19, 2, "类型"),
        },
        new("STR-11", "场景图谱!H6")
        {
            Damage = workbook => workbook.Set("scenes", 0, "painPoint", new string('难', 1240)),
        },
        new("STR-12", "环节!D5", new TypedCell("segments", 0, "position", "第一", "1")),
        new("STR-13", "场景图谱!A8", new TypedCell("scenes", 2, "code", "YB01－A—2－1", "YB01-A-2-1")),
        new("STR-14", "数据要素清单!O6", new TypedCell("data", 0, "status", "大概有", "可用待提升")),
        new("STR-15", "场景图谱!D8")
        {
            Damage = workbook => workbook.Sheet("场景图谱", sheet => sheet with { Comments = [new CellComment(8, 4, "张三", "待确认")] }),
        },
        new("STR-16", "工具软件清单")
        {
            Setup = workbook => workbook.Raw(raw => raw with { DefinedNames = Names }),
            Damage = workbook => workbook.Raw(raw => raw with { DefinedNames = Names.Where(name => name.Key != "template_tools").ToDictionary(StringComparer.Ordinal) }),
        },
        new("STR-17", "工具软件清单!C6", new TypedCell("tools", 0, "scenes", "YB01-A-2-1、YB01-B-2-1", "YB01-A-2-1；YB01-B-2-1")),
    ];
}
