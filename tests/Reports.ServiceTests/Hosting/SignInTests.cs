using System.Net;
using Reports.ServiceTests.Limits;

namespace Reports.ServiceTests.Hosting;

public sealed class SignInTests
{
    private const string Key = "0123456789abcdef-key";

    [Fact]
    public async Task People_type_the_key_once_and_come_back_to_their_page()
    {
        await using var service = await RunningService.StartAsync("--Reports:ApiKey=" + Key);
        using var browser = Browser(service, out var cookies);

        var sent = await browser.GetAsync("/pane/?_host_Info=Excel");
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Equal("/sign-in?return=%2Fpane%2F%3F_host_Info%3DExcel", sent.Headers.Location!.ToString());
        Assert.Contains("访问密钥", await browser.GetStringAsync(sent.Headers.Location), StringComparison.Ordinal);

        var entered = await EnterAsync(browser, Key, "/pane/?_host_Info=Excel");

        Assert.Equal("/pane/?_host_Info=Excel", entered.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/pane/")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/api/rules")).StatusCode);
        var cookie = Assert.Single(cookies.GetAllCookies());
        Assert.True(cookie.HttpOnly);
        Assert.DoesNotContain(Key, cookie.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_key_opens_nothing_and_cannot_be_guessed_at()
    {
        await using var service = await RunningService.StartAsync("--Reports:ApiKey=" + Key);
        using var browser = Browser(service, out var cookies);

        var wrong = await EnterAsync(browser, "0123456789abcdef-kez", "/");
        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        Assert.Contains("密钥不对", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(cookies.GetAllCookies());
        for (var at = 0; at < 9; at++)
        {
            await EnterAsync(browser, "guess", "/");
        }

        await BadInputTests.AssertProblem(await EnterAsync(browser, Key, "/"), 429, "too-many-requests");
        await BadInputTests.AssertProblem(await browser.GetAsync("/api/rules"), 401, "unauthorized");
    }

    [Theory]
    [InlineData("https://evil.example.cn/")]
    [InlineData("//evil.example.cn/")]
    [InlineData("/\\evil.example.cn")]
    [InlineData("")]
    public async Task Nobody_is_sent_to_another_site(string target)
    {
        await using var service = await RunningService.StartAsync("--Reports:ApiKey=" + Key);
        using var browser = Browser(service, out _);

        Assert.Equal("/", (await EnterAsync(browser, Key, target)).Headers.Location!.ToString());
    }

    [Fact]
    public async Task Without_a_key_nobody_has_to_sign_in()
    {
        await using var service = await RunningService.StartAsync();
        using var browser = Browser(service, out _);

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await EnterAsync(browser, "", "/")).StatusCode);
    }

    private static HttpClient Browser(RunningService service, out CookieContainer cookies)
    {
        cookies = new CookieContainer();
        return new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = service.Client.BaseAddress };
    }

    private static async Task<HttpResponseMessage> EnterAsync(HttpClient browser, string key, string target)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal) { ["key"] = key, ["return"] = target });
        return await browser.PostAsync("/sign-in", form);
    }
}
