using ClosedXML.Excel;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Reports.Core;
using Reports.Core.Rules;
using Reports.Core.Workbooks;
using Reports.Excel.Annotating;
using Reports.Excel.Reading;

namespace Reports.Tests.Excel.Annotating;

public class WorkbookAnnotatorTests
{
    private static readonly Finding[] Findings =
    [
        Finding("REF-01", new CellAddress("场景图谱", 6, 1), "编号格式不对。"),
        Finding("REF-02", new CellAddress("场景图谱", 6, 1), "编号重复。"),
        Finding("CMP-02", new CellAddress("场景图谱", 7, 2), "痛点未填。"),
    ];

    [Fact]
    public void Findings_become_comments_at_their_cells()
    {
        var read = Read(Annotate(Workbook(withComment: false)));

        Assert.Equal(["A6", "B7"], read.Sheets[0].Comments.Select(comment => new CellAddress("", comment.Row, comment.Column).A1));
        Assert.Contains("【REF-01】编号格式不对。\n【REF-02】编号重复。", read.Sheets[0].Comments[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_persons_own_comment_stays()
    {
        var read = Read(Annotate(Workbook(withComment: true)));

        Assert.Contains("待确认", read.Sheets[0].Comments[0].Text, StringComparison.Ordinal);
        Assert.Contains("REF-01", read.Sheets[0].Comments[0].Text, StringComparison.Ordinal);
        Assert.Equal(2, read.Sheets[0].Comments.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_annotated_workbook_is_valid_and_keeps_its_cells(bool withComment)
    {
        var original = Workbook(withComment);
        var annotated = Annotate(original);

        using var document = SpreadsheetDocument.Open(new MemoryStream(annotated), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => error.Description));
        Assert.Equal(Read(original).Sheets[0].Cells, Read(annotated).Sheets[0].Cells);
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        var original = Workbook(withComment: true);

        Assert.Equal(Annotate(original), Annotate(original));
    }

    private static Finding Finding(string rule, CellAddress where, string message) =>
        new(rule, Severity.Error, where, where.Sheet, new Bilingual(message, message), "", new Bilingual("", ""), new Bilingual("", ""));

    private static byte[] Annotate(byte[] workbook)
    {
        using var output = new MemoryStream();
        WorkbookAnnotator.Annotate(workbook, Findings, output);
        return output.ToArray();
    }

    private static RawWorkbook Read(byte[] bytes) => WorkbookReader.Read(new MemoryStream(bytes), "a.xlsx");

    private static byte[] Workbook(bool withComment)
    {
        using var workbook = new XLWorkbook();
        var sheet = workbook.AddWorksheet("场景图谱");
        sheet.Cell("A6").Value = "YB01";
        sheet.Cell("B7").Value = "文字";
        if (withComment)
        {
            sheet.Cell("A6").Comment.AddText("待确认");
        }

        using var stream = new MemoryStream();
        workbook.SaveAs(stream);
        return stream.ToArray();
    }
}
