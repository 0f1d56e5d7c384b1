using Reports.Core.Rules;
using Reports.Core.Rules.Structure;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Structure;

public class NumbersAreNumbersTests
{
    private static readonly NumbersAreNumbers Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void A_word_in_a_number_column_is_found()
    {
        Assert.Equal(["环节!D5"], new GoodWorkbook().Set("segments", 0, "position", "第一").Places(Rule));
    }

    [Theory]
    [InlineData("segments", "position", "１", "1")]
    [InlineData("scenes", "rating", "3", "★★★")]
    [InlineData("scenes", "rating", "★★★☆", "★★★")]
    public void What_is_read_anyway_is_a_note_with_an_exact_fix(string sheet, string column, string typed, string after)
    {
        var finding = Assert.Single(new GoodWorkbook().Set(sheet, 0, column, typed).Check(Rule));

        Assert.Equal(Severity.Note, finding.Severity);
        Assert.True(finding.Fix!.Safe);
        Assert.Equal((typed, after), (finding.Fix.Edits[0].Before, finding.Fix.Edits[0].After));
    }
}
