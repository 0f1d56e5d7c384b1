using Reports.Core.Workbooks;
using Reports.Testing.Workbooks;

namespace Reports.Tests.Excel.Reading;

public class CellValueTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("007", "7")]
    [InlineData("12", "12")]
    [InlineData("123456789012", "123456789012")]
    [InlineData("1.1000000000000001", "1.1")]
    [InlineData("0.30000000000000004", "0.30000000000000004")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("-0", "0")]
    [InlineData("1E+3", "1000")]
    [InlineData("1.1010119900101E+17", "110101199001010000")]
    [InlineData("1.5E-7", "0.00000015")]
    [InlineData("1E+300", "1E+300")]
    [InlineData(" 12 ", "12")]
    public void Numbers_have_their_shortest_form(string stored, string text)
    {
        var cell = One($"""<c r="A1"><v>{stored}</v></c>""");

        Assert.Equal((CellKind.Number, text), (cell.Kind, cell.Text));
        Assert.Equal(double.Parse(stored, System.Globalization.CultureInfo.InvariantCulture), cell.Number);
    }

    [Theory]
    [InlineData("n", "3 台")]
    [InlineData("n", "NaN")]
    [InlineData("n", "1E+999")]
    [InlineData("future", "x")]
    public void Values_of_no_known_kind_stay_as_text(string type, string stored) =>
        Assert.Equal(new RawCell(1, 1, CellKind.Text, stored), One($"""<c r="A1" t="{type}"><v>{stored}</v></c>"""));

    [Theory]
    [InlineData("b", "1", CellKind.Boolean, "TRUE")]
    [InlineData("b", "0", CellKind.Boolean, "FALSE")]
    [InlineData("b", "true", CellKind.Boolean, "TRUE")]
    [InlineData("e", "#REF!", CellKind.Error, "#REF!")]
    [InlineData("e", "#N/A", CellKind.Error, "#N/A")]
    [InlineData("str", "甲", CellKind.Text, "甲")]
    public void Other_kinds_are_kept(string type, string stored, CellKind kind, string text) =>
        Assert.Equal(new RawCell(1, 1, kind, text), One($"""<c r="A1" t="{type}"><v>{stored}</v></c>"""));

    [Theory]
    [InlineData("2026-03-05T00:00:00", "2026-03-05")]
    [InlineData("2026-03-05", "2026-03-05")]
    [InlineData("2026-03-05T14:30:00.000", "2026-03-05 14:30")]
    [InlineData("1900-02-28T06:00:00", "1900-02-28 06:00")]
    public void Iso_dates_of_strict_workbooks_are_dates(string stored, string text)
    {
        var cell = One($"""<c r="A1" t="d"><v>{stored}</v></c>""");

        Assert.Equal((CellKind.Date, text), (cell.Kind, cell.Text));
    }

    [Fact]
    public void An_iso_time_that_is_no_date_stays_text() =>
        Assert.Equal(new RawCell(1, 1, CellKind.Text, "14:30"), One("""<c r="A1" t="d"><v>14:30</v></c>"""));

    private static RawCell One(string cell) => Assert.Single(WorkbookBytes.ReadSheet($"""<row r="1">{cell}</row>""").Cells);
}
