using Reports.Core.Workbooks;
using Reports.Testing.Workbooks;

namespace Reports.Tests.Excel.Reading;

public class SheetShapeTests
{
    [Fact]
    public void Merged_ranges_are_read()
    {
        var sheet = Read(after: """<mergeCells count="9"><mergeCell ref="A1:B2"/><mergeCell ref="D5:C4"/><mergeCell ref="E1"/><mergeCell ref="x"/></mergeCells>""");

        Assert.Equal([new CellRange(1, 1, 2, 2), new CellRange(4, 3, 5, 4), new CellRange(1, 5, 1, 5)], sheet.Merged);
    }

    [Fact]
    public void Hidden_and_flat_rows_are_hidden()
    {
        var sheet = Read("""<row r="1"/><row r="2" hidden="1"/><row r="3" hidden="true"/><row r="4" ht="15"/><row r="6" ht="0" customHeight="1"/><row r="5" hidden="0"/>""");

        Assert.Equal([new IndexRange(2, 3), new IndexRange(6, 6)], sheet.HiddenRows);
    }

    [Fact]
    public void Rows_that_are_not_written_are_hidden_when_the_sheet_says_so()
    {
        var sheet = Read("""<row r="3"/><row r="1"/><row r="5" hidden="1"/>""", before: """<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>""");

        Assert.Equal([new IndexRange(2, 2), new IndexRange(4, 1_048_576)], sheet.HiddenRows);
    }

    [Fact]
    public void Hidden_and_narrow_columns_are_hidden()
    {
        var sheet = Read(before: """<cols><col min="2" max="3" hidden="1"/><col min="4" max="4" width="0"/><col min="6" max="6" width="9"/><col min="10" max="99999" hidden="1"/></cols>""");

        Assert.Equal([new IndexRange(2, 4), new IndexRange(10, 16_384)], sheet.HiddenColumns);
    }

    [Fact]
    public void Sheets_come_in_tab_order_with_their_visibility()
    {
        var workbook = WorkbookBytes.Read(new XlsxBuilder()
            .Sheet("乙", "").Sheet("甲", "", "hidden").Sheet("丙 &amp; 丁", "", "veryHidden").Build());

        Assert.Equal(
            [("乙", SheetVisibility.Visible), ("甲", SheetVisibility.Hidden), ("丙 & 丁", SheetVisibility.VeryHidden)],
            workbook.Sheets.Select(sheet => (sheet.Name, sheet.Visibility)));
    }

    [Fact]
    public void Defined_names_of_the_workbook_are_read_and_those_of_a_sheet_are_not()
    {
        var workbook = WorkbookBytes.Read(new XlsxBuilder()
            .Workbook(tail: """<definedNames><definedName name="单位">封面!$B$2</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">S!$A$1</definedName></definedNames>""")
            .Sheet("S", "")
            .Build());

        Assert.Equal(new KeyValuePair<string, string>("单位", "封面!$B$2"), Assert.Single(workbook.DefinedNames));
        Assert.False(workbook.HasExternalLinks);
    }

    [Fact]
    public void Links_to_other_files_are_seen()
    {
        var bytes = new XlsxBuilder().Sheet("S", "")
            .WorkbookPart("xl/externalLinks/externalLink1.xml", "externalLink", "<externalLink/>").Build();

        Assert.True(WorkbookBytes.Read(bytes).HasExternalLinks);
    }

    [Fact]
    public void Extensions_of_a_sheet_are_not_its_content()
    {
        var sheet = Read(after: """<extLst><ext><row r="9" hidden="1"><c r="A9"><v>1</v></c></row></ext></extLst>""");

        Assert.Empty(sheet.Cells);
        Assert.Empty(sheet.HiddenRows);
    }

    private static RawSheet Read(string rows = "", string before = "", string after = "") =>
        WorkbookBytes.Read(new XlsxBuilder().Sheet("S", rows, before: before, after: after).Build()).Sheets[0];
}
