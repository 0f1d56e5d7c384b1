using Reports.Core.Documents;

namespace Reports.Tests.Core.Documents;

public class ChineseNumeralTests
{
    [Theory]
    [InlineData(1, "一")]
    [InlineData(10, "十")]
    [InlineData(11, "十一")]
    [InlineData(20, "二十")]
    [InlineData(99, "九十九")]
    [InlineData(100, "一百")]
    [InlineData(102, "一百零二")]
    [InlineData(110, "一百一十")]
    [InlineData(1005, "一千零五")]
    public void A_number_is_read_as_headings_count(int number, string expected) => Assert.Equal(expected, ChineseNumeral.Of(number));

    [Theory]
    [InlineData(0)]
    [InlineData(10000)]
    public void Outside_the_range_it_throws(int number) => Assert.Throws<ArgumentOutOfRangeException>(() => ChineseNumeral.Of(number));
}
