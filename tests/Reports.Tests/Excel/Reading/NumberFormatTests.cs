using Reports.Core.Workbooks;
using Reports.Testing.Workbooks;

namespace Reports.Tests.Excel.Reading;

public class NumberFormatTests
{
    private const string Day = "46086";

    [Theory]
    [InlineData("9", "0.3", "30%")]
    [InlineData("10", "0.3", "30%")]
    [InlineData("0.00%", "0.305", "30.5%")]
    [InlineData("0%", "0.29", "29%")]
    [InlineData("0%;[Red]-0%", "-0.07", "-7%")]
    [InlineData("0%", "12", "1200%")]
    [InlineData("0%", "0", "0%")]
    public void Percentages_read_as_people_see_them(string format, string stored, string text)
    {
        var cell = One(format, stored);

        Assert.Equal((CellKind.Number, text), (cell.Kind, cell.Text));
    }

    [Theory]
    [InlineData("General")]
    [InlineData("G/通用格式")]
    [InlineData("[Red]General\"元\"")]
    [InlineData("0.00E+00")]
    [InlineData("##0.0E-0")]
    [InlineData("#,##0.00_);[Red]\\(#,##0.00\\)")]
    [InlineData("_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ")]
    [InlineData("0\"days\"")]
    [InlineData("0\\d")]
    [InlineData("[Red]0")]
    [InlineData("[>100]0;0.0")]
    [InlineData("[$USD] #,##0")]
    [InlineData("[DBNum1]0")]
    [InlineData("0;yyyy")]
    [InlineData("0.00\"%\"")]
    [InlineData("@")]
    [InlineData("4")]
    [InlineData("48")]
    [InlineData("49")]
    public void Formats_without_date_letters_leave_numbers(string format)
    {
        var cell = One(format, Day);

        Assert.Equal((CellKind.Number, Day), (cell.Kind, cell.Text));
    }

    [Theory]
    [InlineData("14")]
    [InlineData("22")]
    [InlineData("27")]
    [InlineData("31")]
    [InlineData("36")]
    [InlineData("50")]
    [InlineData("54")]
    [InlineData("57")]
    [InlineData("58")]
    [InlineData("yyyy-mm-dd")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"")]
    [InlineData("yyyy年m月")]
    [InlineData("[$-804]aaaa")]
    [InlineData("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy")]
    [InlineData("[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@")]
    [InlineData("[$-404]e/m/d")]
    [InlineData("mmm")]
    public void Date_formats_make_dates(string format)
    {
        var cell = One(format, Day);

        Assert.Equal((CellKind.Date, "2026-03-05"), (cell.Kind, cell.Text));
        Assert.Equal(46086, cell.Number);
    }

    [Theory]
    [InlineData("22", "46086.604166666664", "2026-03-05 14:30")]
    [InlineData("yyyy-m-d h:mm", "46086.604166666664", "2026-03-05 14:30")]
    [InlineData("yyyy-m-d h:mm:ss", "46086.604340277778", "2026-03-05 14:30:15")]
    [InlineData("yyyy-m-d", "46086.604166666664", "2026-03-05")]
    [InlineData("yyyy-m-d h:mm", "46085.999999999", "2026-03-05")]
    [InlineData("20", "0.604166666666667", "14:30")]
    [InlineData("32", "0.604166666666667", "14:30")]
    [InlineData("55", "0.604166666666667", "14:30")]
    [InlineData("上午/下午h\"时\"mm\"分\"", "0.604166666666667", "14:30")]
    [InlineData("h:mm AM/PM", "0.604166666666667", "14:30")]
    [InlineData("mm:ss.0", "0.000173611111111111", "00:00:15")]
    [InlineData("20", "46086.604166666664", "2026-03-05 14:30")]
    [InlineData("46", "1.5", "36:00")]
    [InlineData("[h]:mm:ss", "1.50001157407407", "36:00:01")]
    public void Times_show_as_far_as_the_format_shows_them(string format, string stored, string text)
    {
        var cell = One(format, stored);

        Assert.Equal((CellKind.Date, text), (cell.Kind, cell.Text));
    }

    [Theory]
    [InlineData("0", "1900-01-00")]
    [InlineData("1", "1900-01-01")]
    [InlineData("59", "1900-02-28")]
    [InlineData("60", "1900-02-29")]
    [InlineData("61", "1900-03-01")]
    [InlineData("2958465", "9999-12-31")]
    public void The_leap_year_bug_of_1900_is_kept(string stored, string text) => Assert.Equal(text, One("14", stored).Text);

    [Theory]
    [InlineData("-1")]
    [InlineData("2958466")]
    public void Numbers_that_no_date_has_stay_numbers(string stored)
    {
        var cell = One("14", stored);

        Assert.Equal((CellKind.Number, stored), (cell.Kind, cell.Text));
    }

    [Fact]
    public void Workbooks_that_count_from_1904_give_the_same_dates()
    {
        var workbook = WorkbookBytes.Read(new XlsxBuilder()
            .Workbook(head: """<workbookPr date1904="1"/>""")
            .Formats("14", "20")
            .Sheet("S", """<row><c s="1"><v>44624</v></c><c s="2"><v>0.5</v></c><c s="1"><v>0</v></c></row>""")
            .Build());

        Assert.Equal("2026-03-05|12:00|1904-01-01", string.Join('|', workbook.Sheets[0].Cells.Select(cell => cell.Text)));
        Assert.Equal([46086, 0.5, 1462], workbook.Sheets[0].Cells.Select(cell => cell.Number!.Value));
    }

    [Fact]
    public void A_code_in_the_file_beats_the_built_in_one()
    {
        var package = new XlsxBuilder().Formats("58").Sheet("S", """<row><c s="1"><v>5</v></c></row>""").ToPackage()
            .Set("xl/styles.xml", """<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="58" formatCode="0.0"/></numFmts><cellXfs><xf/><xf numFmtId="58"/></cellXfs><dxfs><dxf><numFmt numFmtId="0" formatCode="yyyy"/></dxf></dxfs></styleSheet>""");

        Assert.Equal(CellKind.Number, WorkbookBytes.Read(package.Build()).Sheets[0].Cells[0].Kind);
    }

    private static RawCell One(string format, string stored) =>
        Assert.Single(WorkbookBytes.Read(new XlsxBuilder()
            .Formats(format)
            .Sheet("S", $"""<row r="1"><c r="A1" s="1"><v>{stored}</v></c></row>""")
            .Build()).Sheets[0].Cells);
}
