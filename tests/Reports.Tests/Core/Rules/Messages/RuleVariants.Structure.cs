using Reports.Core.Workbooks;

namespace Reports.Tests.Core.Rules.Messages;

/// <content>Variants for the rules about sheets, columns and cells.</content>
internal static partial class RuleVariants
{
    private const string Map = "场景图谱";

    private static IEnumerable<RuleVariant> Structure() =>
    [
        new("STR-01", "another template", workbook => workbook.Cell("_template", 1, 2, "other")),
        new("STR-01", "no stamp", workbook => workbook.Raw(raw => raw with { Sheets = [.. raw.Sheets.Where(sheet => sheet.Name != "_template")] })),
        new("STR-02", "a list is missing", workbook => workbook.Raw(raw => raw with { Sheets = [.. raw.Sheets.Where(sheet => sheet.Name != "人才技能清单")] })),
        new("STR-02", "the optional sheet is missing", workbook => workbook.Raw(raw => raw with { Sheets = [.. raw.Sheets.Where(sheet => sheet.Name != "数字基础设施")] })),
        new("STR-02", "a list twice", workbook => workbook.Raw(raw => raw with { Sheets = [.. raw.Sheets, raw.Sheets.First(sheet => sheet.Name == "数据要素清单") with { Name = "数据要素清单 (2)" }] })),
        new("STR-02", "a sheet of another kind", workbook => workbook.Raw(raw => raw with { Sheets = [.. raw.Sheets, new("Sheet1", SheetVisibility.Visible, [new RawCell(1, 1, CellKind.Text, "随手写的")], [], [], [], [], [])] })),
        new("STR-03", "a heading is gone", workbook => workbook.Cell(Map, 4, 6, "")),
        new("STR-03", "no heading at all", workbook => workbook.Sheet(Map, sheet => sheet with { Cells = [.. sheet.Cells.Where(cell => cell.Row != 4)] })),
        new("STR-03", "an old heading", workbook => workbook.Cell("封面", 4, 2, "企业名称").Cell("工具软件清单", 4, 16, "报送单位")),
        new("STR-03", "two columns changed places", workbook => workbook.Sheet(Map, sheet => sheet with { Cells = [.. sheet.Cells.Select(cell => cell.Column is 11 or 12 && cell.Row >= 4 ? cell with { Column = 23 - cell.Column } : cell).OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)] })),
        new("STR-03", "a column without a heading", workbook => workbook.Cell(Map, 7, 16, "甲").Cell(Map, 9, 16, "乙")),
        new("STR-03", "a text above and beside the table", workbook => workbook.Cell(Map, 3, 9, "请尽快").Cell("封面", 30, 7, "附注")),
        new("STR-04", "rows merged in two columns", workbook => workbook.Sheet(Map, sheet => sheet with { Merged = [new CellRange(6, 2, 8, 3), new CellRange(10, 5, 11, 5)] })),
        new("STR-04", "cells merged sideways, and in the heading", workbook => workbook.Sheet(Map, sheet => sheet with { Merged = [new CellRange(6, 8, 6, 9), new CellRange(1, 1, 1, 9)] })),
        new("STR-05", "one row", workbook => workbook.Sheet(Map, sheet => sheet with { HiddenRows = [new IndexRange(7, 7)] })),
        new("STR-05", "rows without data", workbook => workbook.Sheet(Map, sheet => sheet with { HiddenRows = [new IndexRange(60, 70), new IndexRange(1, 3)] })),
        new("STR-05", "rows of a form", workbook => workbook.Sheet("封面", sheet => sheet with { HiddenRows = [new IndexRange(4, 5)] })),
        new("STR-05", "a column with and one without contents", workbook => workbook.Sheet(Map, sheet => sheet with { HiddenColumns = [new IndexRange(4, 4), new IndexRange(11, 12)] })),
        new("STR-05", "a sheet with and one without contents", workbook => workbook.Sheet(Map, sheet => sheet with { Visibility = SheetVisibility.Hidden }).Sheet("数字基础设施", sheet => sheet with { Visibility = SheetVisibility.Hidden })),
        new("STR-05", "a column that the program fills", workbook => workbook.Sheet("工具软件清单", sheet => sheet with { HiddenColumns = [new IndexRange(1, 1), new IndexRange(16, 16)] })),
        new("STR-06", "formulas in two cells of a column", workbook => workbook.Cell(Map, Formula(7, 8, "上游不稳", "A1&B1")).Cell(Map, Formula(9, 8, "上游不稳二", "A2&B2"))),
        new("STR-06", "an error behind a formula", workbook => workbook.Cell(Map, new RawCell(7, 8, CellKind.Error, "#N/A", null, "VLOOKUP(A1,B:C,2)"))),
        new("STR-06", "a formula in a heading and beside the table", workbook => workbook.Cell(Map, Formula(4, 8, "痛点问题", "A1")).Cell(Map, Formula(7, 20, "1", "A1"))),
        new("STR-06", "an error in the cover", workbook => workbook.Cell("封面", new RawCell(5, 3, CellKind.Error, "#REF!"))),
        new("STR-07", "a picture over two rows", workbook => workbook.Sheet(Map, sheet => sheet with { Pictures = [new CellRange(7, 8, 9, 8)] })),
        new("STR-07", "a picture in the heading and one that reaches into the data", workbook => workbook.Sheet(Map, sheet => sheet with { Pictures = [new CellRange(1, 1, 4, 2), new CellRange(2, 5, 6, 6)] })),
        new("STR-07", "a picture below the table, and on the cover", workbook => workbook.Sheet(Map, sheet => sheet with { Pictures = [new CellRange(60, 1, 70, 3)] }).Sheet("封面", sheet => sheet with { Pictures = [new CellRange(3, 1, 4, 2)] })),
        new("STR-07", "a picture in a cell", workbook => workbook.Cell(Map, Formula(7, 8, "", "_xlfn.DISPIMG(\"ID_1\",1)")).Cell(Map, 8, 8, "=DISPIMG(\"ID_2\",1)").Cell(Map, Formula(9, 8, "看图", "IF(1,\"DISPIMG\")"))),
        new("STR-07", "a picture in a cell outside the table", workbook => workbook.Cell(Map, Formula(3, 8, "", "DISPIMG(\"ID_1\",1)"))),
        new("STR-09", "empty rows between", workbook => workbook.Sheet(Map, sheet => Moved(sheet, 10, 2))),
        new("STR-09", "a total at the end and one between", workbook => workbook.Cell(Map, 19, 1, "合计").Cell(Map, 19, 4, "13").Cell("数据要素清单", 7, 1, "总计").Cell("数据要素清单", 7, 5, "1")),
        new("STR-09", "rows far below", workbook => workbook.Cell("数据要素清单", 40, 5, "远处的数据")),
        new("STR-10", "the header again, far below", workbook => workbook.Cell(Map, 25, 1, "场景编号").Cell(Map, 25, 2, "类型").Cell(Map, 25, 4, "场景名称")),
        .. new[] { 199, 200, 201 }.Select(length => new RuleVariant("STR-11", $"a pain point of {length}", workbook => workbook.Set("scenes", 0, "painPoint", new string('难', length)))),
        .. new[] { 1000, 1001 }.Select(length => new RuleVariant("STR-11", $"a remark of {length}", workbook => workbook.Set("scenes", 0, "remark", new string('难', length)))),
        .. new[] { "３", "3级", "1.5", "-2", "２ ", "三", "1e3" }.Select(text => new RuleVariant("STR-12", $"position {text}", workbook => workbook.Set("segments", 0, "position", text))),
        .. new[] { "3", "★★★ ", "☆☆☆", "三星", "★★☆", "９", "★★★★★" }.Select(text => new RuleVariant("STR-12", $"rating {text}", workbook => workbook.Set("scenes", 0, "rating", text))),
        .. new[] { " YB01-A-2-1", "YB01-A-2-1 ", "ｙｂ01-a-2-1", "YB01 -A-2-1", "YB01—A—2—1" }.Select(text => new RuleVariant("STR-13", $"code “{text}”", workbook => workbook.Set("scenes", 2, "code", text))),
        .. new[] { "YB01-A-1-1； YB01-B-1-1", "YB01-A-1-1；yb01-B-1-1", " YB01-A-1-1；YB01-B-1-1", "YB01-A-1-1;YB01-B-1-1" }
            .Select(text => new RuleVariant("STR-13", $"codes “{text}”", workbook => workbook.Set("data", 0, "scenes", text))),
        new("STR-13", "同上 and a merged cell", workbook => workbook.Add("data", "id", "D-YB01-0002", "name", "乙数据", "scenes", "同上").Add("data", "id", "D-YB01-0003", "name", "丙数据").Set("data", 0, "scenes", "yb01-a-2-1").Sheet("数据要素清单", sheet => sheet with { Merged = [new CellRange(7, 3, 8, 3)] })),
        .. new[] { "提质；降本", "提质、降本", "提质；质量", "提高质量", "提质；提质", "提质降本", "降本;提质；增值", "质" }
            .Select(text => new RuleVariant("STR-14", $"tags “{text}”", workbook => workbook.Set("scenes", 0, "tags", text))),
        .. new[] { "有", "可用，待提升", "已有 ", "无", "缺 失", "已 有" }.Select(text => new RuleVariant("STR-14", $"status “{text}”", workbook => workbook.Set("data", 0, "status", text))),
        new("STR-14", "a list too long to show", workbook => workbook.Set("data", 0, "category", "别的").Set("cover", 0, "organisationType", "协会")),
        new("STR-15", "a comment on data, on the heading, above it, and one of our own", workbook => workbook.Sheet(Map, sheet => sheet with
        {
            Comments = [new CellComment(3, 1, "甲", "上方"), new CellComment(4, 1, "甲", "表头"), new CellComment(6, 4, "甲", "核实"), new CellComment(8, 5, "一图四清单核验", "已核"), new CellComment(9, 4, "乙", "再核")],
        })),
        .. new[] { "YB01-A-1-1，YB01-B-1-1", "YB01-A-1-1 YB01-B-1-1", "YB01-A-1-1；YB01-B-1-1、YB01-A-2-1", "YB01-A-1-1\nYB01-B-1-1", "YB01-A-1-1;YB01-B-1-1", "YB01-A-1-1、", "YB01-A-1-1" }
            .Select(text => new RuleVariant("STR-17", $"codes “{text.ReplaceLineEndings("⏎")}”", workbook => workbook.Set("data", 0, "scenes", text))),
        new("STR-17", "two cells of a column and a merged one", workbook => workbook.Set("data", 0, "scenes", "YB01-A-1-1、YB01-B-1-1").Add("data", "id", "D-YB01-0002", "name", "乙数据").Sheet("数据要素清单", sheet => sheet with { Merged = [new CellRange(6, 3, 7, 3)] })),
    ];

    private static RawCell Formula(int row, int column, string text, string formula) => new(row, column, CellKind.Text, text, null, formula);

    private static RawSheet Moved(RawSheet sheet, int from, int by) =>
        sheet with { Cells = [.. sheet.Cells.Select(cell => cell.Row >= from ? cell with { Row = cell.Row + by } : cell)] };
}
