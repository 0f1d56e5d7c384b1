using CsCheck;
using Reports.Core;
using Reports.Core.Findings;
using Reports.Core.Rules;
using Reports.Core.Rules.Rechecking;
using Reports.Core.Workbooks;
using Reports.Drawing.Typefaces;
using Reports.Testing;
using Fonts = Reports.Tests.Drawing.Fonts;

namespace Reports.Tests.Core.Rules.Rechecking;

/// <summary>Checking again after edits finds what a full check finds.</summary>
public class RecheckLawTests
{
    // Texts that make and mend faults of many rules, and some that mean nothing.
    private static readonly string[] Texts =
    [
        "", " ", "（原文痛点条目待结构化录入）", "同上", "无", "不涉及", "XXX", "★★", "★★★★★★", "３", "提质；降本", "提质，增收", "主场景", "细分场景",
        "跨环节协同", "生产制造", "设备數據采集", "数字孪体", "提升 20%", "等", "KWH", "(2025)第05号", "已有", "缺失", "待提升", "国产成熟", "A", "B", "AB",
        "BM01-A-2-1", "BM01-ZZ-9-99", "ＢＭ01－Ａ－2－1", "D-BM01-0001", "T-BM01-0001；T-BM01-0002", "13800138000", "必须部署", "西门子", "一、1、2",
    ];

    [Theory]
    [InlineData("cement-industry", 90)]
    [InlineData("sugar-industry", 60)]
    [InlineData("typical-scenes", 60)]
    public void The_findings_after_random_edits_are_those_of_a_full_check(string sample, int cases)
    {
        var pipeline = new ReportPipeline(ContentWorkbook.Template, CheckedContent.Glossary, new SkiaTextMeasurer(Fonts.Shipped), new DateOnly(2026, 10, 12));
        var workbook = Samples.Read(sample);
        var start = pipeline.Run(pipeline.Bind(workbook));
        Edits(workbook).Array[1, 4].Array[1, 3].Always(
            rounds =>
            {
                var run = start;
                foreach (var edits in rounds)
                {
                    run = pipeline.Recheck(run, edits);
                }

                var full = pipeline.Run(pipeline.Bind(run.Context.Raw));
                Assert.Equal(Describe(full), Describe(run));
            },
            cases);
    }

    [Fact]
    public void Only_the_rules_that_look_at_the_edited_sheet_are_run_again()
    {
        var pipeline = new ReportPipeline(ContentWorkbook.Template, CheckedContent.Glossary, new SkiaTextMeasurer(Fonts.Shipped), new DateOnly(2026, 10, 12));
        var before = pipeline.Run(pipeline.Bind(Samples.Read("sugar-industry")));
        var vendor = before.Map.Items[^1].Row["name"];

        var after = pipeline.Recheck(before, [new CellEdit(vendor.Address, vendor.Original, "过程控制建模能力")]);

        Assert.Same(before.Context.Layout, after.Context.Layout);
        Assert.Same(before.Map.Workbook.Sheets["tools"], after.Map.Workbook.Sheets["tools"]);
        Assert.Contains(before.Outcomes.Zip(after.Outcomes), pair => pair.First.Rule.Scope == RuleScope.Row && ReferenceEquals(pair.First, pair.Second));
    }

    private static string[] Describe(CheckRun run) =>
    [
        .. run.Result.Findings.Select(finding =>
            $"{finding.Rule} {finding.Severity} {finding.Sheet} {finding.Where} ×{finding.Count} {finding.Message.Zh} | {finding.Found} | {finding.Expected.Zh} | {finding.Hint.Zh} | {finding.Cause} | "
            + $"{string.Join(' ', finding.Related)} | {string.Join(' ', finding.Fix?.Edits.Select(edit => $"{edit.Cell}:{edit.Before}→{edit.After}") ?? [])}"),
        FindingsJson.Write(run.Map, run.Result, Reports.Core.Language.Chinese),
    ];

    // Cells with something in them, their neighbours, and now and then a heading.
    private static Gen<CellEdit> Edits(RawWorkbook workbook)
    {
        var cells = workbook.Sheets.SelectMany(sheet => sheet.Cells.Select(cell => (Sheet: sheet.Name, cell.Row, cell.Column))).ToArray();
        var words = workbook.Sheets.SelectMany(sheet => sheet.Cells).Select(cell => cell.Text).Where(text => text.Length is > 0 and < 60).Distinct(StringComparer.Ordinal).ToArray();
        return Gen.Select(
            Gen.Int[0, cells.Length - 1],
            Gen.Int[0, 3],
            Gen.Int[0, 2],
            Gen.OneOf(Gen.Int[0, Texts.Length - 1].Select(at => Texts[at]), Gen.Int[0, words.Length - 1].Select(at => words[at])),
            (at, down, right, text) =>
            {
                var (sheet, row, column) = cells[at];
                return new CellEdit(new CellAddress(sheet, row + (down == 3 ? 1 : 0), column + (right == 2 ? 1 : 0)), "", text);
            });
    }
}
