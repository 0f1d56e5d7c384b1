using Reports.Core.Workbooks;

namespace Reports.Tests.Core;

public class ColumnLettersTests
{
    [Theory]
    [InlineData(1, "A")]
    [InlineData(26, "Z")]
    [InlineData(27, "AA")]
    [InlineData(702, "ZZ")]
    [InlineData(703, "AAA")]
    [InlineData(16384, "XFD")]
    public void Columns_have_the_letters_people_see(int column, string letters)
    {
        Assert.Equal(letters, ColumnLetters.Of(column));
        Assert.True(ColumnLetters.TryParse(letters + "12", out var row, out var parsed));
        Assert.Equal((12, column), (row, parsed));
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("12")]
    [InlineData("A0")]
    [InlineData("A-1")]
    [InlineData("A1B")]
    [InlineData("A99999999999")]
    public void What_is_no_reference_is_refused(string text) =>
        Assert.False(ColumnLetters.TryParse(text, out _, out _));
}
