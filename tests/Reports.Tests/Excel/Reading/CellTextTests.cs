using Reports.Core.Workbooks;
using Reports.Testing.Workbooks;

namespace Reports.Tests.Excel.Reading;

public class CellTextTests
{
    [Theory]
    [InlineData("<si><t>甲</t></si>", "甲")]
    [InlineData("<si><t xml:space=\"preserve\"> 甲 </t></si>", " 甲 ")]
    [InlineData("<si><t> 甲 </t></si>", " 甲 ")]
    [InlineData("<si><t>   </t></si>", "   ")]
    [InlineData("<si><r><rPr><b/></rPr><t>甲</t></r><r><t xml:space=\"preserve\"> 乙</t></r></si>", "甲 乙")]
    [InlineData("<si><t>課</t><rPh sb=\"0\" eb=\"1\"><t>か</t></rPh><phoneticPr fontId=\"1\"/></si>", "課")]
    [InlineData("<si><t>a<![CDATA[<b>]]>c<!-- no -->d</t></si>", "a<b>cd")]
    [InlineData("<si><t>a&#10;b&amp;&lt;</t></si>", "a\nb&<")]
    [InlineData("<si><t>a&#1;b</t></si>", "a\u0001b")]
    [InlineData("<si><t>a_x000D_\nb</t></si>", "a\r\nb")]
    [InlineData("<si><t>_x005F_x000D_</t></si>", "_x000D_")]
    [InlineData("<si><t>_xD83D__xDE00_</t></si>", "\U0001F600")]
    [InlineData("<si><t>_xD83D_x</t></si>", "_xD83D_x")]
    [InlineData("<si><t>a&#xD83D;b</t></si>", "a\uFFFDb")]
    [InlineData("<si><t>&#x1F600;</t></si>", "\U0001F600")]
    [InlineData("<si><t>_xZZZZ_ _x00_</t></si>", "_xZZZZ_ _x00_")]
    [InlineData("<x:si xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:t>甲</x:t></x:si>", "甲")]
    public void Shared_texts_are_read_as_people_see_them(string item, string text)
    {
        var bytes = new XlsxBuilder().Strings("<si/>", item).Sheet("S", """<row><c t="s"><v>1</v></c></row>""").Build();

        Assert.Equal(new RawCell(1, 1, CellKind.Text, text), Assert.Single(WorkbookBytes.Read(bytes).Sheets[0].Cells));
    }

    [Theory]
    [InlineData("<is><t>甲</t></is>", "甲")]
    [InlineData("<is><r><t>甲</t></r><r><t>乙</t></r></is>", "甲乙")]
    [InlineData("<is><t>_x0041_</t></is>", "A")]
    [InlineData("<is><t> </t></is>", " ")]
    public void Inline_texts_are_read(string inline, string text) =>
        Assert.Equal(
            new RawCell(1, 1, CellKind.Text, text),
            Assert.Single(WorkbookBytes.ReadSheet($"""<row><c t="inlineStr">{inline}</c></row>""").Cells));

    [Theory]
    [InlineData("""<c s="3"/>""")]
    [InlineData("<c><v/></c>")]
    [InlineData("""<c t="s"><v>0</v></c>""")]
    [InlineData("""<c t="inlineStr"><is><t/></is></c>""")]
    public void What_holds_nothing_is_no_cell(string cell)
    {
        var bytes = new XlsxBuilder().Strings("<si/>").Sheet("S", $"<row>{cell}<c><v>1</v></c></row>").Build();

        Assert.Equal(2, Assert.Single(WorkbookBytes.Read(bytes).Sheets[0].Cells).Column);
    }

    [Fact]
    public void Equal_texts_are_one_string()
    {
        var cells = WorkbookBytes.ReadSheet(
            """<row><c t="inlineStr"><is><t>已具备</t></is></c><c t="inlineStr"><is><t>已具备</t></is></c></row>""").Cells;

        Assert.Same(cells[0].Text, cells[1].Text);
    }

    [Fact]
    public void The_longest_text_that_Excel_takes_is_read()
    {
        var text = new string('长', 32_767);

        Assert.Equal(text, WorkbookBytes.ReadSheet($"""<row><c t="str"><v>{text}</v></c></row>""").Cells[0].Text);
    }

    [Fact]
    public void A_missing_text_is_refused_at_its_cell()
    {
        var bytes = new XlsxBuilder().Strings("<si><t>a</t></si>").Sheet("清单", """<row r="2"><c r="C2" t="s"><v>1</v></c></row>""").Build();

        Assert.Contains("清单!C2", WorkbookBytes.Refused(bytes, UnreadableReason.DamagedCell).Description.Zh);
    }

    [Fact]
    public void A_missing_text_table_is_refused_when_a_cell_needs_it()
    {
        var package = new XlsxBuilder().Strings("<si><t>a</t></si>").Sheet("S", """<row><c t="s"><v>0</v></c></row>""").ToPackage();

        WorkbookBytes.Refused(package.Without("xl/sharedStrings.xml").Build(), UnreadableReason.DamagedCell);
    }
}
