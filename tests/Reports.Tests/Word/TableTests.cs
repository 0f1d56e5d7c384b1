using System.Globalization;
using System.Xml.Linq;
using Reports.Testing;

namespace Reports.Tests.Word;

public class TableTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly IReadOnlyList<XElement> Tables =
        [.. DocxText.Part(WrittenDocx.Of(SampleReport.Of()), "word/document.xml").Descendants(W + "tbl")];

    [Fact]
    public void No_cell_is_empty()
    {
        var cells = Tables.Descendants(W + "tc").ToList();

        Assert.All(cells, cell => Assert.False(string.IsNullOrWhiteSpace(DocxText.Shown(cell))));
        Assert.Contains("—", cells.Select(DocxText.Shown), StringComparer.Ordinal);
    }

    [Fact]
    public void Every_table_fills_the_text_area()
    {
        var sums = Tables.Select(table => table.Element(W + "tblGrid")!.Elements().Sum(column => int.Parse(column.Attribute(W + "w")!.Value, CultureInfo.InvariantCulture)));

        Assert.All(sums, sum => Assert.True(sum is 8844 or 12756));
    }

    [Fact]
    public void No_row_splits_and_header_rows_repeat()
    {
        Assert.All(Tables.Elements(W + "tr"), row => Assert.NotEmpty(row.Descendants(W + "cantSplit")));
        Assert.Equal(
            Tables.Count(table => table.Descendants(W + "tblCaption").Any()),
            Tables.Count(table => table.Elements(W + "tr").First().Descendants(W + "tblHeader").Any()));
    }

    [Fact]
    public void A_card_keeps_all_its_rows_but_the_last_with_the_next()
    {
        var card = Tables.First(table => !table.Descendants(W + "tblCaption").Any());
        var keeps = card.Elements(W + "tr").Select(row => row.Descendants(W + "p").All(paragraph => paragraph.Descendants(W + "keepNext").Any())).ToList();

        Assert.All(keeps.SkipLast(1), Assert.True);
        Assert.False(keeps[^1]);
    }

    [Fact]
    public void Every_table_says_what_it_lists() =>
        Assert.All(Tables, table => Assert.NotEmpty(table.Descendants(W + "tblDescription")));
}
