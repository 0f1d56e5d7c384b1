using Reports.Testing.Workbooks;

namespace Reports.Tests.Excel.Reading;

public class PictureTests
{
    private const string From = "<from><col>1</col><colOff>9</colOff><row>2</row><rowOff>9</rowOff></from>";
    private const string To = "<to><col>3</col><colOff>9</colOff><row>7</row><rowOff>9</rowOff></to>";

    [Theory]
    [InlineData($"<twoCellAnchor>{From}{To}<pic><x/></pic></twoCellAnchor>", "B3:D8")]
    [InlineData($"<twoCellAnchor>{From}{To}<graphicFrame/></twoCellAnchor>", "B3:D8")]
    [InlineData($"<twoCellAnchor>{From}{To}<sp><from/></sp></twoCellAnchor>", "B3:D8")]
    [InlineData($"<oneCellAnchor>{From}<ext cx=\"1\" cy=\"1\"/><grpSp/></oneCellAnchor>", "B3:B3")]
    [InlineData("<absoluteAnchor><pos x=\"0\" y=\"0\"/><pic/></absoluteAnchor>", "A1:A1")]
    [InlineData($"<twoCellAnchor>{From}{To}<cxnSp/></twoCellAnchor>", "")]
    [InlineData($"<AlternateContent><Choice><twoCellAnchor>{From}{To}<pic/></twoCellAnchor></Choice><Fallback><twoCellAnchor>{From}{To}<pic/></twoCellAnchor></Fallback></AlternateContent>", "B3:D8")]
    public void Drawings_tell_where_their_pictures_lie(string anchor, string range)
    {
        var bytes = new XlsxBuilder().Sheet("S", "")
            .SheetPart("xl/drawings/drawing1.xml", "drawing", $"""<wsDr xmlns="d">{anchor}</wsDr>""", "../drawings/drawing1.xml").Build();

        Assert.Equal(range, Ranges(bytes));
    }

    [Fact]
    public void Embedded_objects_lie_where_the_sheet_anchors_them()
    {
        var ole = $"""<oleObjects><AlternateContent><Choice><oleObject progId="Word.Document.12"><objectPr><anchor>{From}{To}</anchor></objectPr></oleObject></Choice><Fallback><oleObject progId="Word.Document.12"/></Fallback></AlternateContent></oleObjects>""";

        Assert.Equal("B3:D8", Ranges(new XlsxBuilder().Sheet("S", "", after: ole).Build()));
    }

    [Theory]
    [InlineData("""<c r="B2" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c>""")]
    [InlineData("""<c r="B2" t="str"><v>=DISPIMG("ID_1",1)</v></c>""")]
    public void Pictures_that_WPS_puts_into_cells_are_seen_and_the_cell_is_kept(string cell)
    {
        var bytes = new XlsxBuilder().Sheet("S", $"""<row r="2">{cell}</row>""").Build();

        Assert.Equal("B2:B2", Ranges(bytes));
        Assert.Single(WorkbookBytes.Read(bytes).Sheets[0].Cells);
    }

    [Fact]
    public void Pictures_that_Excel_puts_into_cells_are_seen()
    {
        var builder = new XlsxBuilder().Sheet("S", """<row r="2"><c r="B2" t="e" vm="1"><v>#VALUE!</v></c></row>""");

        Assert.Equal("", Ranges(builder.Build()));
        Assert.Equal("B2:B2", Ranges(builder.WorkbookPart("xl/richData/richValueRel.xml", "richValueRel", "<r/>").Build()));
    }

    private static string Ranges(byte[] bytes) => string.Join(' ', WorkbookBytes.Read(bytes).Sheets[0].Pictures);
}
