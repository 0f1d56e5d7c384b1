using ClosedXML.Excel;
using Reports.Core.Workbooks;
using Reports.Testing.Workbooks;

namespace Reports.Tests.Excel.Reading;

public class ClosedXmlFileTests
{
    [Fact]
    public void A_workbook_written_by_ClosedXML_is_read_whole()
    {
        using var book = new XLWorkbook();
        var sheet = book.AddWorksheet("场景图谱");
        sheet.Cell("A1").Value = "场景编号";
        sheet.Cell("B2").Value = 12.5;
        sheet.Cell("C3").Value = new DateTime(2026, 3, 5);
        sheet.Cell("D4").Value = true;
        sheet.Cell("E5").Value = 0.3;
        sheet.Cell("E5").Style.NumberFormat.Format = "0%";
        sheet.Cell("F6").FormulaA1 = "B2*2";
        sheet.Cell("G7").RichText.AddText("粗").SetBold();
        sheet.Cell("G7").RichText.AddText("细");
        sheet.Cell("H8").Style.Fill.BackgroundColor = XLColor.Red;
        sheet.Range("A10:B11").Merge();
        sheet.Cell("A1").Comment.AddText("请核实");
        sheet.Row(20).Hide();
        sheet.Column("J").Hide();
        book.AddWorksheet("字典").Hide();
        book.NamedRanges.Add("编号", sheet.Range("A1:A9"));

        var read = WorkbookBytes.Read(Save(book));

        var first = read.Sheets[0];
        Assert.Equal(
            "A1=场景编号 B2=12.5 C3=2026-03-05 D4=TRUE E5=30% F6=25 G7=粗细",
            string.Join(' ', first.Cells.Select(cell => $"{new CellAddress("", cell.Row, cell.Column).A1}={cell.Text}")));
        Assert.Equal("B2*2", first.Cells.Single(cell => cell.Column == 6).Formula);
        Assert.Equal(new CellRange(10, 1, 11, 2), Assert.Single(first.Merged));
        Assert.Equal(new IndexRange(20, 20), Assert.Single(first.HiddenRows));
        Assert.Equal(new IndexRange(10, 10), Assert.Single(first.HiddenColumns));
        Assert.Contains("请核实", Assert.Single(first.Comments).Text);
        Assert.Equal(SheetVisibility.Hidden, read.Sheets[1].Visibility);
        Assert.Equal("编号", Assert.Single(read.DefinedNames).Key);
    }

    private static byte[] Save(XLWorkbook book)
    {
        using var file = new MemoryStream();
        book.SaveAs(file, new SaveOptions { EvaluateFormulasBeforeSaving = true });
        return file.ToArray();
    }
}
