using System.Text;
using Reports.Core;
using Reports.Core.Diagrams;
using Reports.Core.Documents;
using Reports.Core.Documents.Composing;
using Reports.Core.Model;
using Reports.Core.Rules;
using Reports.Core.Rules.Campaigns;
using Reports.Core.Workbooks;
using Reports.Testing;

namespace Reports.Tests.Core.Documents;

/// <summary>Small contents, their reports, and a report as text.</summary>
internal static class ComposedReport
{
    public static WorkbookContent Small { get; } = ContentWorkbook.Content(
        ("cover", [["industryName", "制糖", "industryCode", "QB02", "organisation", "某糖业集团"]]),
        ("segments",
        [
            ["code", "A", "name", "原料", "kind", "产业链环节", "position", "1", "processes", "种植、砍收"],
            ["code", "B", "name", "压榨", "kind", "产业链环节", "position", "2"],
        ]),
        ("scenes",
        [
            ["code", "QB02-A-2-1", "kind", "主场景", "name", "砍收调度", "activity", "生产制造", "rating", "★", "tags", "提质；降本", "painPoint", "依赖人工。", "path", "现状：人工。目标：自动。步骤：1.加装；2.投用。"],
            ["code", "QB02-B-2-1", "kind", "主场景", "name", "压榨均衡进料", "activity", "生产制造", "rating", "★★", "tags", "增效", "painPoint", "波动大。"],
            ["code", "QB02-AB-6-1", "kind", "主场景", "name", "砍运榨协同", "activity", "跨环节协同", "tags", "增效"],
            ["code", "坏编号", "kind", "主场景", "name", "编号有误的场景", "activity", "不存在的活动", "rating", "★★"],
        ]),
        ("links",
        [
            ["from", "QB02-AB-6-1", "to", "QB02-B-2-1", "chain", "数据链", "carrier", "D-QB02-0001", "status", "断点", "note", "计划靠人工传递"],
            ["from", "QB02-A-2-1", "to", "QB02-AB-6-1", "chain", "工具链", "carrier", "T-QB02-0001", "status", "已打通"],
        ]),
        ("data",
        [
            ["id", "D-QB02-0001", "scenes", "QB02-AB-6-1；QB02-B-2-1", "name", "入榨计划数据", "category", "工艺", "status", "缺失", "shortfall", "未采集", "approach", "联合攻关"],
            ["id", "D-QB02-0002", "scenes", "QB02-A-2-1", "name", "车辆位置数据", "category", "供应链", "status", "可用待提升"],
        ]),
        ("models", [["id", "M-QB02-0001", "scenes", "QB02-B-2-1", "name", "进料速度模型", "modelType", "机理模型", "inputs", "D-QB02-0001", "status", "缺失"]]),
        ("tools", [["id", "T-QB02-0001", "scenes", "QB02-A-2-1", "name", "农务砍运应用", "category", "专用软件工具", "localisation", "依赖进口", "status", "已有"]]),
        ("skills", [["id", "P-QB02-0001", "scenes", "QB02-B-2-1", "name", "榨机调试能力", "category", "应用实施", "gap", "紧缺"]]));

    public static IReadOnlyList<Finding> Findings { get; } =
    [
        Of("REF-03", Severity.Warning, new CellAddress("数据要素清单", 6, 3)),
        Of("FMT-01", Severity.Error, new CellAddress("场景图谱", 9, 1)),
        Of("REF-03", Severity.Warning, null),
    ];

    public static ReportDocument Compose(IndustryMap map, IReadOnlyList<Finding>? findings, IReadOnlyList<WaivedFinding>? waived = null) => ReportComposer.Compose(
        map, findings, 136, "rules", new ReportFigures(Figure("categories"), Figure("elements"), [Figure("map")]), ReportKind.Annex, new DateOnly(2026, 10, 31), "3f9ac2d1", waived);

    public static DiagramLayout Figure(string name) => new(name, 400, 200, name, $"{name}的说明。", [], [], 0);

    /// <summary>Numbers resolved, one block a line, table rows with | between cells and / between lines.</summary>
    public static string Text(ReportDocument document)
    {
        var labels = ReportLabels.Of(document);
        var text = new StringBuilder();
        foreach (var section in document.Sections)
        {
            text.Append('[').Append(section.Layout).Append(' ').Append(section.ContinuedTable).Append("]\n");
            foreach (var block in section.Blocks)
            {
                text.Append(TextOf(block, labels)).Append('\n');
            }
        }

        return text.ToString();
    }

    public static string Line(IEnumerable<Inline> inlines, ReportLabels labels) => string.Concat(inlines.Select(inline =>
        inline is TextInline text ? text.Text : labels[((ReferenceInline)inline).Target]));

    private static string TextOf(Block block, ReportLabels labels) => block switch
    {
        HeadingBlock heading => $"{new string('#', heading.Level)} {labels[heading.Id]}{heading.Text}",
        ParagraphBlock paragraph => $"{paragraph.Style}: {Line(paragraph.Inlines, labels)}",
        FigureBlock figure => $"{labels[figure.Id]} {figure.Caption} <{figure.Layout.Name}>",
        TableBlock table => string.Join('\n',
        [
            table.Id.Length > 0 ? $"{labels[table.Id]} {table.Caption}" : "(card)",
            .. table.HasHeader ? ["  | " + string.Join(" | ", table.Columns.Select(column => column.Heading))] : Array.Empty<string>(),
            .. table.Rows.Select(row => "  | " + string.Join(" | ", row.Cells.Select(cell => string.Join(" / ", cell.Lines.Select(line => Line(line, labels)))))),
        ]),
        _ => $"<{block.GetType().Name}>",
    };

    private static Finding Of(string rule, Severity severity, CellAddress? where) =>
        new(rule, severity, where, "", new Bilingual($"{rule}的问题。", ""), "", new Bilingual("", ""), new Bilingual("请改正。", ""));
}
