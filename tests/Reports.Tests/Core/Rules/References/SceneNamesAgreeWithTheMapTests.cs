using Reports.Core.Rules.References;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.References;

public class SceneNamesAgreeWithTheMapTests
{
    private static readonly SceneNamesAgreeWithTheMap Rule = new();

    [Fact]
    public void A_good_workbook_passes() => Assert.Empty(new GoodWorkbook().Check(Rule));

    [Fact]
    public void A_name_that_differs_is_found_and_the_right_one_is_not()
    {
        Assert.Equal(["工具软件清单!D7"], new GoodWorkbook().Add("tools", "scenes", "YB01-A-1-1", "sceneNames", "别的场景", "name", "x").Places(Rule));
        Assert.Empty(new GoodWorkbook().Add("tools", "scenes", "YB01-A-1-1", "sceneNames", "场景A-1-1", "name", "x").Places(Rule));
    }
}
