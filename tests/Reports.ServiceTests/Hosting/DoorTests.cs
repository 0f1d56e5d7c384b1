using System.Net;
using Reports.ServiceTests.Limits;

namespace Reports.ServiceTests.Hosting;

public sealed class DoorTests
{
    private const string Key = "0123456789abcdef-key";

    [Fact]
    public async Task With_a_key_set_only_those_who_show_it_come_in()
    {
        await using var service = await RunningService.StartAsync("--Reports:ApiKey=" + Key);

        await BadInputTests.AssertProblem(await service.Client.GetAsync("/api/rules"), 401, "unauthorized");
        await BadInputTests.AssertProblem(await GetAsync(service, "/api/rules", ("Authorization", "Bearer wrong")), 401, "unauthorized");
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(service, "/api/rules", ("Authorization", "Bearer " + Key))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(service, "/api/rules", ("X-Api-Key", Key))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await service.Client.GetAsync("/health/live")).StatusCode);
    }

    [Fact]
    public async Task A_page_of_another_site_is_not_let_in()
    {
        await using var service = await RunningService.StartAsync();

        await BadInputTests.AssertProblem(await GetAsync(service, "/api/rules", ("Sec-Fetch-Site", "cross-site")), 403, "cross-site");
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(service, "/api/rules", ("Sec-Fetch-Site", "same-origin"))).StatusCode);
    }

    [Fact]
    public async Task A_name_that_is_not_this_machines_is_not_answered()
    {
        await using var service = await RunningService.StartAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await GetAsync(service, "/api/rules", ("Host", "rebound.example.cn"))).StatusCode);
    }

    [Theory]
    [InlineData("dev", "script-src 'self' https://appsforoffice.microsoft.com;", "https://*.officeapps.live.com")]
    [InlineData("china", "script-src 'self' https://appsforoffice.cdn.partner.office365.cn;", "https://*.partner.officewebapps.cn")]
    [InlineData("intranet", "script-src 'self';", "frame-ancestors 'self'")]
    public async Task Every_answer_carries_the_headers_of_its_cloud(string cloud, string scripts, string ancestors)
    {
        await using var service = await RunningService.StartAsync("--Reports:Cloud=" + cloud);
        foreach (var path in new[] { "/", "/api/rules", "/nothing", "/config.json" })
        {
            var headers = (await service.Client.GetAsync(path)).Headers;
            var policy = Assert.Single(headers.GetValues("Content-Security-Policy"));
            Assert.Contains(scripts, policy, StringComparison.Ordinal);
            Assert.Contains(ancestors, policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("data:", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("no-referrer", Assert.Single(headers.GetValues("Referrer-Policy")));
            Assert.False(headers.Contains("Server"));
        }
    }

    private static async Task<HttpResponseMessage> GetAsync(RunningService service, string path, (string Name, string Value) header)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation(header.Name, header.Value);
        return await service.Client.SendAsync(request);
    }
}
