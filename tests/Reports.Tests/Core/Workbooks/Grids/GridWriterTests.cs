using Reports.Core.Workbooks;
using Reports.Core.Workbooks.Grids;
using Reports.Excel.Reading;
using Reports.Testing;

namespace Reports.Tests.Core.Workbooks.Grids;

public sealed class GridWriterTests
{
    [Theory]
    [InlineData("sugar-industry")]
    [InlineData("cement-industry")]
    [InlineData("typical-scenes")]
    public void What_is_written_reads_back_as_the_same_cells(string sample)
    {
        var raw = WorkbookReader.ReadFile(RepositoryFiles.PathOf($"templates/samples/{sample}.xlsx"));

        var again = GridReader.Read(GridWriter.Of(raw), raw.Sha256);

        Assert.Equal(raw.Sheets.Select(sheet => (sheet.Name, sheet.Visibility)), again.Sheets.Select(sheet => (sheet.Name, sheet.Visibility)));
        Assert.Equal(Cells(raw), Cells(again));
    }

    [Fact]
    public void A_stray_cell_far_away_makes_no_endless_grid()
    {
        RawCell[] cells = [new(2, 3, CellKind.Text, "甲"), new(1_048_576, 1, CellKind.Text, "远"), new(1, 16_384, CellKind.Text, "远")];
        var raw = new RawWorkbook("x.xlsx", "", [new RawSheet("表", SheetVisibility.Visible, cells, [], [], [], [], [])], false, new Dictionary<string, string>(StringComparer.Ordinal));

        var sheet = Assert.Single(GridWriter.Of(raw).Sheets);

        Assert.Equal(2, sheet.Values.Count);
        Assert.Empty(sheet.Values[0]);
        Assert.Equal([GridValue.Nothing, GridValue.Nothing, GridValue.Of("甲")], sheet.Values[1]);
    }

    [Fact]
    public void A_date_is_given_as_its_number_and_as_it_is_shown()
    {
        var raw = new RawWorkbook("x.xlsx", "", [new RawSheet("表", SheetVisibility.Visible, [new(1, 1, CellKind.Date, "2026-11-30", 46356)], [], [], [], [], [])], false, new Dictionary<string, string>(StringComparer.Ordinal));

        var sheet = Assert.Single(GridWriter.Of(raw).Sheets);

        Assert.Equal(GridValue.Of(46356), sheet.Values[0][0]);
        Assert.Equal("2026-11-30", sheet.Texts["A1"]);
    }

    private static (string Sheet, int Row, int Column, CellKind Kind, string Text, double? Number)[] Cells(RawWorkbook workbook) =>
        [.. workbook.Sheets.SelectMany(sheet => sheet.Cells.Where(cell => cell.Text.Length > 0).OrderBy(cell => cell.Row).ThenBy(cell => cell.Column), (sheet, cell) => (sheet.Name, cell.Row, cell.Column, cell.Kind, cell.Text, cell.Number))];
}
