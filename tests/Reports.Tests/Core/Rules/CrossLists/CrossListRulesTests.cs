using Reports.Core.Rules.CrossLists;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.CrossLists;

public class CrossListRulesTests
{
    [Fact]
    public void One_tool_cannot_have_two_grades()
    {
        string[] Row(string control) => ["name", "工业互联网平台", "control", control];

        Assert.Equal(["K7 Error"], CheckedContent.Places(new SameNameHasSameAttributes(), "tools", Row("A"), Row("C")));
        Assert.Empty(CheckedContent.Places(new SameNameHasSameAttributes(), "tools", Row("A"), Row("A")));
    }

    [Theory]
    [InlineData("数据链", "D-YB01-0001", "")]
    [InlineData("工具链", "D-YB01-0001", "E6 Error")]
    [InlineData("数据链", "D-YB01-0002", "E6 Warning")]
    public void A_carrier_is_of_its_chains_list_and_serves_both_scenes(string chain, string carrier, string places)
    {
        var content = ContentWorkbook.Content(
            ("scenes", [["code", "YB01-A-2-1", "name", "甲"], ["code", "YB01-A-2-2", "name", "乙"]]),
            ("links", [["from", "YB01-A-2-1", "to", "YB01-A-2-2", "chain", chain, "carrier", carrier]]),
            ("data", [["id", "D-YB01-0001", "scenes", "YB01-A-2-1；YB01-A-2-2", "name", "共有"], ["id", "D-YB01-0002", "scenes", "YB01-A-2-1", "name", "独有"]]));

        var found = new CarriersFitTheirChain().Check(CheckedContent.Context(content)).Select(CheckedContent.Place);

        Assert.Equal(places, string.Join(' ', found));
    }

    [Fact]
    public void An_element_that_serves_no_scene_is_reported()
    {
        Assert.Equal(["C6 Warning"], CheckedContent.Places(new ItemsServeScenes(), "tools", ["name", "排产软件", "scenes", "不适用"]));
        Assert.Empty(CheckedContent.Places(new ItemsServeScenes(), "tools", ["name", "排产软件", "scenes", "YB01-A-2-1"]));
    }
}
