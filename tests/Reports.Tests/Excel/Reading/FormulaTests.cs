using Reports.Core.Workbooks;
using Reports.Testing.Workbooks;

namespace Reports.Tests.Excel.Reading;

public class FormulaTests
{
    [Theory]
    [InlineData("<c><f>1+1</f><v>2</v></c>", CellKind.Number, "2", "1+1")]
    [InlineData("<c t=\"str\"><f>A1&amp;\"b\"</f><v>ab</v></c>", CellKind.Text, "ab", "A1&\"b\"")]
    [InlineData("<c t=\"str\"><f>IF(A2=\"\",\"\",1)</f><v></v></c>", CellKind.Text, "", "IF(A2=\"\",\"\",1)")]
    [InlineData("<c><f>SUM(B1)</f></c>", CellKind.Text, "", "SUM(B1)")]
    [InlineData("<c t=\"b\"><f>TRUE()</f><v>1</v></c>", CellKind.Boolean, "TRUE", "TRUE()")]
    [InlineData("<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", CellKind.Error, "#DIV/0!", "1/0")]
    [InlineData("<c><f t=\"array\" ref=\"A1:A2\">B1:B2*2</f><v>4</v></c>", CellKind.Number, "4", "B1:B2*2")]
    [InlineData("<c><f t=\"dataTable\" ref=\"A1\"/><v>4</v></c>", CellKind.Number, "4", "")]
    public void The_result_that_the_file_holds_is_the_value(string cell, CellKind kind, string text, string formula)
    {
        var read = Assert.Single(WorkbookBytes.ReadSheet($"<row>{cell}</row>").Cells);

        Assert.Equal((kind, text, formula), (read.Kind, read.Text, read.Formula));
    }

    [Theory]
    [InlineData("A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1")]
    [InlineData("SUM(A1:B2)", "SUM(B3:C4)")]
    [InlineData("LOG10(A1)&\"A1\"", "LOG10(B3)&\"A1\"")]
    [InlineData("'A1'!A1+Sheet1!B2", "'A1'!B3+Sheet1!C4")]
    [InlineData("A1!B1", "A1!C3")]
    [InlineData("名称1+Tax2026x+R1C1", "名称1+Tax2026x+R1C1")]
    [InlineData("表1[A1]+[1]S!A1", "表1[A1]+[1]S!B3")]
    public void Shared_formulas_move_along_with_their_cells(string first, string moved)
    {
        var stored = System.Security.SecurityElement.Escape(first);
        var cells = WorkbookBytes.ReadSheet(
            $"""<row r="1"><c r="A1"><f t="shared" ref="A1:B3" si="0">{stored}</f><v>1</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>2</v></c></row>""").Cells;

        Assert.Equal(first, cells[0].Formula);
        Assert.Equal(moved, cells[1].Formula);
        Assert.Equal("2", cells[1].Text);
    }

    [Fact]
    public void A_shared_formula_without_its_first_cell_is_still_a_formula()
    {
        var cell = Assert.Single(WorkbookBytes.ReadSheet("""<row><c><f t="shared" si="7"/><v>2</v></c></row>""").Cells);

        Assert.Equal(("2", ""), (cell.Text, cell.Formula));
    }
}
