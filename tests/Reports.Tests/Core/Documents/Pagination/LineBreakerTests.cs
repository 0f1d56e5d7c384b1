using CsCheck;
using Reports.Core.Documents.Pagination;
using Reports.Testing;

namespace Reports.Tests.Core.Documents.Pagination;

public class LineBreakerTests
{
    private const int TenCharacters = 3200;

    [Fact]
    public void A_line_holds_as_many_characters_as_fit() =>
        Assert.Equal(["一二三四五六七八九十", "一二"], Broken("一二三四五六七八九十一二"));

    [Fact]
    public void The_first_line_begins_two_characters_in() =>
        Assert.Equal(["一二三四五六七八", "九十"], LineBreaker.Break("一二三四五六七八九十", 320, 0, TenCharacters, 640));

    [Fact]
    public void A_comma_hangs_over_the_edge_in_text() =>
        Assert.Equal(["一二三四五六七八九十，", "一"], Broken("一二三四五六七八九十，一"));

    [Fact]
    public void A_comma_takes_its_character_along_in_a_cell() =>
        Assert.Equal(["一二三四五六七八九", "十，一"], LineBreaker.Break("一二三四五六七八九十，一", 320, 0, TenCharacters, 0, canHang: false));

    [Fact]
    public void No_line_ends_with_an_opening_bracket() =>
        Assert.Equal(["一二三四五六七八九", "（十）"], Broken("一二三四五六七八九（十）"));

    [Fact]
    public void Words_and_numbers_stay_whole() =>
        Assert.Equal(["一二三四五六七八", "SCADA九"], Broken("一二三四五六七八SCADA九"));

    [Fact]
    public void A_code_breaks_after_a_hyphen_only() =>
        Assert.Equal(["一二三四五六七八QB-", "A-1"], Broken("一二三四五六七八QB-A-1"));

    [Fact]
    public void Stars_of_one_rating_stay_together() =>
        Assert.Equal(2, Broken("一二三四五六七八★★☆☆").Count);

    [Fact]
    public void An_empty_text_is_one_line() => Assert.Equal([""], Broken(""));

    [Fact]
    public void No_character_is_lost_or_doubled() =>
        Gen.Char["一二三，。（）“”AB1-% ★\n"].Array[0, 80].Select(characters => new string(characters)).Sample(text =>
            string.Concat(Broken(text)).Replace("\u2060", "", StringComparison.Ordinal) == text.Replace("\n", "", StringComparison.Ordinal));

    [Fact]
    public void Counting_gives_as_many_lines_as_breaking() =>
        Gen.Char["一二三，。（）“”AB1-% ★\n"].Array[0, 60].Select(characters => new string(characters)).Select(Gen.Int[-20, 20], Gen.Int[0, 640], Gen.Bool).Always(
            sample => Assert.Equal(
                LineBreaker.Break(sample.Item1, 320, sample.Item2, TenCharacters, sample.Item3, sample.Item4).Count,
                LineBreaker.Count(sample.Item1, 320, sample.Item2, TenCharacters, sample.Item3, sample.Item4)),
            iter: 2000);

    private static IReadOnlyList<string> Broken(string text) => LineBreaker.Break(text, 320, 0, TenCharacters, 0);
}
