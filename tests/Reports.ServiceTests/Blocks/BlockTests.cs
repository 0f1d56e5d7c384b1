using System.Net;
using System.Xml.Linq;

namespace Reports.ServiceTests.Blocks;

public sealed class BlockTests(SharedService shared) : IClassFixture<SharedService>
{
    [Fact]
    public async Task The_report_comes_in_parts_that_name_their_cells()
    {
        var answer = await RunningService.JsonOf((await shared.Service.SendAsync("/api/workbooks/blocks?name=a.xlsx", RunningService.Sample("typical-scenes"))).EnsureSuccessStatusCode());
        var blocks = answer["blocks"]!.AsArray();

        Assert.NotEmpty(blocks);
        Assert.Equal(blocks.Count, blocks.Select(block => block!["tag"]!.GetValue<string>()).Distinct(StringComparer.Ordinal).Count());
        foreach (var block in blocks)
        {
            Assert.EndsWith(":" + block!["hash"]!.GetValue<string>(), block["tag"]!.GetValue<string>(), StringComparison.Ordinal);
            Assert.Equal("package", XDocument.Parse(block["flatOpc"]!.GetValue<string>()).Root!.Name.LocalName);
        }

        Assert.Contains(blocks, block => block!["sources"]!.AsArray().Any(source => source!["sheet"]!.GetValue<string>() == "场景图谱"));
        Assert.Equal(HttpStatusCode.OK, (await shared.Service.Client.GetAsync(answer["document"]!["url"]!.GetValue<string>())).StatusCode);
    }
}
