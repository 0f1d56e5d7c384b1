using ClosedXML.Excel;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Reports.Core;
using Reports.Core.Rules;
using Reports.Core.Workbooks;
using Reports.Excel.Annotating;
using Reports.Testing;
using Reports.Testing.Workbooks;

namespace Reports.Tests.Excel.Annotating;

public class AnnotationTests
{
    private const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    [Theory]
    [InlineData("sugar-industry")]
    [InlineData("typical-scenes")]
    [InlineData("cement-industry")]
    public void Stripping_gives_the_original_file_back_byte_for_byte(string sample)
    {
        var original = File.ReadAllBytes(RepositoryFiles.PathOf($"templates/samples/{sample}.xlsx"));
        var annotated = Annotate(original, FindingsOf(original));

        Assert.NotEqual(original, annotated);
        Assert.Equal(original, Strip(annotated));
    }

    [Fact]
    public void Marks_change_no_cell_and_no_other_part()
    {
        var original = File.ReadAllBytes(RepositoryFiles.PathOf("templates/samples/sugar-industry.xlsx"));
        var annotated = Annotate(original, FindingsOf(original));

        Assert.Equal(
            WorkbookBytes.Read(original).Sheets.Select(sheet => (sheet.Name, string.Join('|', sheet.Cells))),
            WorkbookBytes.Read(annotated).Sheets.SkipLast(1).Select(sheet => (sheet.Name, string.Join('|', sheet.Cells))));
        var packed = ZipEntries.Packed(annotated);
        Assert.All(
            ZipEntries.Packed(original).Where(entry => entry.Key is "xl/sharedStrings.xml" or "xl/theme/theme1.xml" || entry.Key.StartsWith("xl/tables", StringComparison.Ordinal)),
            entry => Assert.Equal(entry.Value, packed[entry.Key]));
    }

    [Fact]
    public void A_check_of_the_annotated_file_finds_the_same()
    {
        var original = File.ReadAllBytes(RepositoryFiles.PathOf("templates/samples/sugar-industry.xlsx"));
        var findings = FindingsOf(original);
        var annotated = Annotate(original, findings);

        Assert.Equal(findings.Select(finding => (finding.Rule, finding.Where, finding.Message)), FindingsOf(annotated).Select(finding => (finding.Rule, finding.Where, finding.Message)));
        Assert.True(Binding.Of(WorkbookBytes.Read(annotated)).Cells.Conserved);
    }

    [Fact]
    public void Annotating_again_replaces_the_marks()
    {
        var original = File.ReadAllBytes(RepositoryFiles.PathOf("templates/samples/sugar-industry.xlsx"));
        var findings = FindingsOf(original);

        Assert.Equal(Annotate(original, findings), Annotate(Annotate(original, [findings[0]]), findings));
    }

    [Fact]
    public void The_index_lists_every_finding_with_a_link_to_its_cell()
    {
        var annotated = Annotate(Small(), [Finding("B2", Severity.Error), Finding("D9", Severity.Warning), Finding(null, Severity.Note)]);
        using var workbook = new XLWorkbook(new MemoryStream(annotated));
        var index = workbook.Worksheet("检查结果");

        Assert.Equal(["级别", "规则", "工作表", "单元格", "问题", "现值", "应为", "怎么改"], index.Row(3).CellsUsed().Select(cell => cell.GetString()));
        Assert.Equal(["错误", "警告", "提示"], index.Range("A4:A6").Cells().Select(cell => cell.GetString()));
        Assert.Equal("'S'!B2", index.Cell("D4").Hyperlink.InternalAddress);
        Assert.Equal("'S'!A1", index.Cell("D6").Hyperlink.InternalAddress);
        Assert.True(index.AutoFilter.Range.RangeAddress.ToString() == "A3:H6");
        Assert.Equal("检查结果!$A$1", workbook.NamedRange("检查结果").RefersTo.Replace("'", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Faulty_cells_are_coloured_by_their_gravest_finding_and_keep_the_rest_of_their_style()
    {
        var annotated = Annotate(Small(), [Finding("B2", Severity.Note), Finding("B2", Severity.Error), Finding("D9", Severity.Warning)]);
        using var workbook = new XLWorkbook(new MemoryStream(annotated));
        var sheet = workbook.Worksheet("S");

        Assert.Equal("FFF6C9C5", sheet.Cell("B2").Style.Fill.BackgroundColor.Color.ToArgb().ToString("X8", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("FFFBE2B4", sheet.Cell("D9").Style.Fill.BackgroundColor.Color.ToArgb().ToString("X8", System.Globalization.CultureInfo.InvariantCulture));
        Assert.True(sheet.Cell("B2").Style.Font.Bold);
        Assert.Equal(XLFillPatternValues.None, sheet.Cell("A1").Style.Fill.PatternType);
    }

    [Fact]
    public void A_finding_for_many_cells_marks_each_of_them()
    {
        var cells = Enumerable.Range(10, 300).Select(row => new CellAddress("S", row, 3)).ToArray();
        var annotated = Annotate(Small(), [Finding("C10", Severity.Error) with { Count = 300, Related = [.. cells.Skip(1)] }]);

        Assert.Equal(200, WorkbookBytes.Read(annotated).Sheets[0].Comments.Count);
        using var workbook = new XLWorkbook(new MemoryStream(annotated));
        Assert.Equal(300, workbook.Worksheet("S").Column(3).Cells("10:309").Count(cell => cell.Style.Fill.PatternType == XLFillPatternValues.Solid));
    }

    [Fact]
    public void A_cell_under_a_merged_range_is_marked_where_it_shows()
    {
        var file = new XlsxBuilder().Sheet("S", """<row r="2"><c r="A2" t="str"><v>甲</v></c></row>""", after: """<mergeCells count="1"><mergeCell ref="A2:A4"/></mergeCells>""").Formats("0").Build();
        var read = WorkbookBytes.Read(Annotate(file, [Finding("A4", Severity.Error)]));

        Assert.Equal((2, 1), (Assert.Single(read.Sheets[0].Comments).Row, read.Sheets[0].Comments[0].Column));
    }

    [Fact]
    public void Odd_files_are_annotated_and_stripped_too()
    {
        var plain = new XlsxBuilder().Sheet("检查结果", """<row><c t="str"><v>甲</v></c></row>""").Sheet("S", "").ToPackage();
        var strict = new XlsxBuilder().Sheet("S", """<row r="1"><c r="A1" t="str"><v>甲</v></c></row>""").Formats("0").ToPackage();
        foreach (var (name, bytes) in ZipEntries.Contents(strict.Build()))
        {
            strict.Set(name, System.Text.Encoding.UTF8.GetString(bytes)
                .Replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", Strict, StringComparison.Ordinal)
                .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal));
        }

        foreach (var file in new[] { plain.Build(), strict.Build() })
        {
            var annotated = Annotate(file, [Finding("B7", Severity.Error), Finding("A1", Severity.Note)]);
            var read = WorkbookBytes.Read(annotated);

            Assert.StartsWith("检查结果", read.Sheets[^1].Name, StringComparison.Ordinal);
            Assert.Equal(2, read.Sheets.Sum(sheet => sheet.Comments.Count));
            Assert.Equal(file, Strip(annotated));
        }

        Assert.Contains(Strict, ZipEntries.Text(Annotate(strict.Build(), [Finding("A1", Severity.Note)]), "xl/worksheets/reportsFindings.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_marks_or_saved_since_is_not_stripped()
    {
        using var output = new MemoryStream();

        Assert.False(WorkbookAnnotator.TryStrip(Small(), output));
        Assert.False(WorkbookAnnotator.TryStrip(Excel.Patching.PatchedFile.Of(Annotate(Small(), [Finding("B2", Severity.Error)]), Excel.Patching.PatchedFile.Edit("B2", "乙", "丙")).After, output));
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void Annotating_adds_no_validation_fault()
    {
        var original = File.ReadAllBytes(RepositoryFiles.PathOf("templates/samples/sugar-industry.xlsx"));

        Assert.Equal(Faults(original), Faults(Annotate(original, FindingsOf(original))));
        Assert.Equal(Faults(Small()), Faults(Annotate(Small(), [Finding("B2", Severity.Error), Finding("Z99", Severity.Note)])));
    }

    private static string[] Faults(byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}")];
    }

    private static IReadOnlyList<Finding> FindingsOf(byte[] file) => Core.Fixes.FixPlanTests.Check(WorkbookBytes.Read(file)).Findings is { Count: > 0 } found
        ? found
        : [Finding("B6", Severity.Note) with { Where = new CellAddress("场景图谱", 6, 2), Sheet = "场景图谱" }];

    private static Finding Finding(string? cell, Severity severity)
    {
        CellAddress? where = cell is not null && ColumnLetters.TryParse(cell, out var row, out var column) ? new CellAddress("S", row, column) : null;
        return new Finding("REF-01", severity, where, "S", new Bilingual("编号“<A&B>\u0001”格式不对。", "Wrong."), "  \n", new Bilingual("如 YB01", "Such as YB01"), new Bilingual("请改。", "Change it."));
    }

    private static byte[] Annotate(byte[] file, IReadOnlyList<Finding> findings)
    {
        using var output = new MemoryStream();
        WorkbookAnnotator.Annotate(file, findings, output);
        return output.ToArray();
    }

    private static byte[] Strip(byte[] file)
    {
        using var output = new MemoryStream();
        Assert.True(WorkbookAnnotator.TryStrip(file, output));
        return output.ToArray();
    }

    private static byte[] Small()
    {
        using var workbook = new XLWorkbook();
        var sheet = workbook.AddWorksheet("S");
        sheet.Cell("A1").Value = "甲";
        sheet.Cell("B2").Value = "乙";
        sheet.Cell("B2").Style.Font.Bold = true;
        using var stream = new MemoryStream();
        workbook.SaveAs(stream);
        return stream.ToArray();
    }
}
