using Reports.Core.Rules.Submissions;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Submissions;

public class CreditCodeIsValidTests
{
    private static readonly CreditCodeIsValid Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void A_wrong_check_character_length_and_letter_are_found()
    {
        Assert.Equal(["封面!C5"], new GoodWorkbook().Set("cover", 0, "creditCode", "91350100M000100Y44").Places(Rule));
        Assert.Contains("17 位", Assert.Single(new GoodWorkbook().Set("cover", 0, "creditCode", "91350100M000100Y4").Check(Rule)).Message.Zh, StringComparison.Ordinal);
        Assert.Contains("第 3 位", Assert.Single(new GoodWorkbook().Set("cover", 0, "creditCode", "91O50100M000100Y43").Check(Rule)).Message.Zh, StringComparison.Ordinal);
    }
}
