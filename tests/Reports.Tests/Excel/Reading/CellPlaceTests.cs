using Reports.Core.Workbooks;
using Reports.Testing.Workbooks;

namespace Reports.Tests.Excel.Reading;

public class CellPlaceTests
{
    [Theory]
    [InlineData("""<row r="3"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c></row>""", "B3=1 D3=2")]
    [InlineData("""<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>""", "A1=1 C1=2 A2=3")]
    [InlineData("""<row r="5"><c><v>1</v></c><c r="D5"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>""", "A5=1 D5=2 E5=3 A6=4")]
    [InlineData("""<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>2</v></c></row><row r="1"><c r="C1"><v>3</v></c></row>""", "C1=3 A2=2 B2=1")]
    [InlineData("""<row r="1"><c r="b1"><v>1</v></c></row>""", "B1=1")]
    [InlineData("""<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>""", "XFD1048576=1")]
    [InlineData("""<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>1</v></c><c r="A1"/></row>""", "A1=1")]
    public void Every_cell_has_its_place(string rows, string expected) =>
        Assert.Equal(expected, Describe(WorkbookBytes.ReadSheet(rows)));

    [Theory]
    [InlineData("")]
    [InlineData("""<dimension ref="A1"/>""")]
    [InlineData("""<dimension ref="A1:XFD1048576"/>""")]
    [InlineData("""<dimension ref="nonsense"/>""")]
    public void The_dimension_is_not_believed(string dimension)
    {
        var bytes = new XlsxBuilder().Sheet("S", """<row r="9"><c r="J9"><v>1</v></c></row>""", before: dimension).Build();

        Assert.Equal("J9=1", Describe(WorkbookBytes.Read(bytes).Sheets[0]));
    }

    [Theory]
    [InlineData("""<row r="16777217"><c r="XFE16777217"><v>1</v></c></row>""", "16777217")]
    [InlineData("""<row r="1"><c r="XFE1"><v>1</v></c></row>""", "XFE1")]
    [InlineData("""<row r="1"><c r="AAAA1"/></row>""", "AAAA1")]
    [InlineData("""<row r="0"><c><v>1</v></c></row>""", "0")]
    [InlineData("""<row r="1"><c r="A0"><v>1</v></c></row>""", "A0")]
    [InlineData("""<row r="1"><c r="?"><v>1</v></c></row>""", "?")]
    [InlineData("""<row r="1"><c r="XFD1"><v>1</v></c><c><v>2</v></c></row>""", "XFE1")]
    [InlineData("""<row r="1048576"/><row/>""", "1048577")]
    public void Places_outside_the_grid_are_refused(string rows, string place)
    {
        var refusal = WorkbookBytes.Refused(new XlsxBuilder().Sheet("清单", rows).Build(), UnreadableReason.OutsideGrid);

        Assert.Contains($"“{place}”", refusal.Description.Zh);
        Assert.Contains("清单", refusal.Description.Zh);
    }

    [Fact]
    public void A_cell_in_the_wrong_row_is_refused() =>
        WorkbookBytes.Refused(
            new XlsxBuilder().Sheet("S", """<row r="1"><c r="A2"><v>1</v></c></row>""").Build(), UnreadableReason.DamagedCell);

    [Fact]
    public void Two_values_for_one_cell_are_refused()
    {
        var refusal = WorkbookBytes.Refused(
            new XlsxBuilder().Sheet("S", """<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>""").Build(),
            UnreadableReason.DamagedCell);

        Assert.Contains("S!A1", refusal.Description.En);
    }

    [Fact]
    public void Very_many_blank_styled_rows_are_no_cells()
    {
        var rows = string.Concat(Enumerable.Range(1, 300_000).Select(row => $"""<row r="{row}" s="1" customFormat="1"><c r="A{row}" s="1"/></row>"""));

        Assert.Empty(WorkbookBytes.ReadSheet(rows).Cells);
    }

    private static string Describe(RawSheet sheet) =>
        string.Join(' ', sheet.Cells.Select(cell => $"{new CellAddress("", cell.Row, cell.Column).A1}={cell.Text}"));
}
