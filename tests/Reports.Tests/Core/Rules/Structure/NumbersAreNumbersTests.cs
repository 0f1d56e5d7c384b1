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
}
