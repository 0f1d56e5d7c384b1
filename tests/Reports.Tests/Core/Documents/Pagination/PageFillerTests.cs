using Reports.Core.Documents.Pagination;

namespace Reports.Tests.Core.Documents.Pagination;

public class PageFillerTests
{
    [Fact]
    public void A_paragraph_flows_over_the_page() => Assert.Equal("a1 b2", Filled(Lines("a", 12), Lines("b", 3)));

    [Fact]
    public void A_heading_goes_along_with_what_follows() =>
        Assert.Equal("a1 h2 b2", Filled(Lines("a", 8), Lines("h", 1) with { KeepNext = true }, Lines("b", 4)));

    [Fact]
    public void One_line_alone_is_left_on_neither_page() => Assert.Equal("a1 b2", Filled(Lines("a", 9), Lines("b", 4)));

    [Fact]
    public void A_paragraph_of_three_lines_is_not_split() => Assert.Equal("a1 b2", Filled(Lines("a", 8), Lines("b", 3)));

    [Fact]
    public void Space_above_falls_away_at_the_top_of_a_page() =>
        Assert.Equal("a1 b2 c2", Filled(Lines("a", 10), Lines("b", 5) with { Before = 500 }, Lines("c", 5)));

    [Fact]
    public void Between_two_paragraphs_stands_the_larger_space() =>
        Assert.Equal("a1 b1 c2", Filled(Lines("a", 4) with { After = 200 }, Lines("b", 4) with { Before = 100 }, Lines("c", 1)));

    [Fact]
    public void A_table_row_on_a_new_page_comes_under_its_header() =>
        Assert.Equal("a1 r2 s3", Filled(Lines("a", 10), Row("r", 700), Row("s", 200)));

    [Fact]
    public void A_chain_longer_than_a_page_begins_where_it_stands() =>
        Assert.Equal("a1 b1 c2", Filled(Lines("a", 2), Lines("b", 9) with { KeepNext = true }, Lines("c", 8) with { KeepNext = true }));

    [Fact]
    public void What_begins_a_page_begins_a_page() => Assert.Equal("a1 b2", Filled(Lines("a", 1), Lines("b", 1) with { StartsPage = true }));

    [Fact]
    public void A_row_higher_than_a_page_flows_on() => Assert.Equal("a1 b3", Filled(Row("a", 2500), Lines("b", 1)));

    private static FlowItem Lines(string id, int lines) => new(lines, 100) { Id = id };

    private static FlowItem Row(string id, int height) => new(1, height) { Id = id, RepeatedHeader = 200 };

    private static string Filled(params FlowItem[] items)
    {
        var placed = new List<string>();
        new PageFiller(1000, 1).Fill(items, (item, page) => placed.Add(FormattableString.Invariant($"{item.Id}{page}")));
        return string.Join(' ', placed);
    }
}
