using System.Net;
using System.Text.Json.Nodes;
using Reports.ServiceTests.Limits;

namespace Reports.ServiceTests.Hosting;

public sealed class PaneFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reports-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_page_is_served_at_both_addresses_and_never_kept_for_long()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "index.html"), "<!doctype html><title>窗格</title>");
        await File.WriteAllTextAsync(Path.Combine(_folder, "pane.js"), "1");
        await using var service = await RunningService.StartAsync("--Reports:PaneFolder=" + _folder);

        foreach (var path in new[] { "/", "/pane/", "/pane/?_host_Info=Excel" })
        {
            var page = await service.Client.GetAsync(path);
            Assert.Contains("窗格", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.True(page.Headers.CacheControl!.NoCache);
        }

        Assert.Equal("text/javascript", (await service.Client.GetAsync("/pane/pane.js")).Content.Headers.ContentType!.MediaType);
        await BadInputTests.AssertProblem(await service.Client.GetAsync("/pane/other.js"), 404, "no-such-address");
        await BadInputTests.AssertProblem(await service.Client.GetAsync("/pane/..%2f..%2fetc/passwd"), 404, "no-such-address");
    }

    [Fact]
    public async Task Without_the_page_people_read_what_is_missing()
    {
        await using var service = await RunningService.StartAsync("--Reports:PaneFolder=" + Path.Combine(_folder, "none"));

        Assert.Contains("Node.js", await service.Client.GetStringAsync("/"), StringComparison.Ordinal);
        var ready = await RunningService.JsonOf(await service.Client.GetAsync("/health/ready"));
        Assert.Equal("degraded", ready["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task Our_own_copy_of_office_js_is_served_when_there_is_one()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "office.js"), "1");
        await using var service = await RunningService.StartAsync("--Reports:Cloud=intranet", "--Reports:OfficeJsFolder=" + _folder);

        var settings = JsonNode.Parse(await service.Client.GetStringAsync("/config.json"))!;

        Assert.Equal("/officejs/office.js", settings["officeJs"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.OK, (await service.Client.GetAsync("/officejs/office.js")).StatusCode);
    }

    [Fact]
    public async Task The_icons_of_the_manifest_are_served_to_Office()
    {
        await using var service = await RunningService.StartAsync();

        var icon = await service.Client.GetAsync("/icons/icon-80.png");

        Assert.Equal("image/png", icon.Content.Headers.ContentType!.MediaType);
        Assert.Equal("cross-origin", Assert.Single(icon.Headers.GetValues("Cross-Origin-Resource-Policy")));
        await BadInputTests.AssertProblem(await service.Client.GetAsync("/icons/icon-48.png"), 404, "no-such-icon");
    }
}
