using Reports.Service.Hosting;

namespace Reports.ServiceTests.Hosting;

public sealed class ListeningTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5180", true)]
    [InlineData("http://127.0.0.2:5180", true)]
    [InlineData("https://localhost:5181", true)]
    [InlineData("http://[::1]:5180", true)]
    [InlineData("http://unix:/tmp/reports.sock", true)]
    [InlineData("http://0.0.0.0:5180", false)]
    [InlineData("http://[::]:5180", false)]
    [InlineData("http://*:5180", false)]
    [InlineData("http://+:80", false)]
    [InlineData("http://10.0.0.5", false)]
    [InlineData("https://reports.example.cn", false)]
    [InlineData("http://localhost.example.cn:80", false)]
    public void Only_this_machines_own_addresses_are_loopback(string address, bool isLoopback) =>
        Assert.Equal(isLoopback, ListeningAddresses.IsLoopback(address));

    [Theory]
    [InlineData("--urls", "http://0.0.0.0:0")]
    [InlineData("--urls", "http://127.0.0.1:0;http://[::]:0")]
    [InlineData("--http_ports", "0")]
    [InlineData("--Kestrel:Endpoints:Any:Url", "http://*:0")]
    public async Task Strangers_are_not_listened_to_without_a_key(string setting, string value) =>
        Assert.Equal(2, await ServiceHost.RunAsync([setting, value]));

    [Theory]
    [InlineData("/no/such/batch.json", "无法读取")]
    [InlineData(null, "rules.SEM-99")]
    public void Settings_of_a_campaign_that_cannot_be_used_keep_the_service_from_starting(string? missing, string why)
    {
        var file = missing ?? Path.GetTempFileName();
        if (missing is null)
        {
            File.WriteAllText(file, """{ "rules": { "SEM-99": "off" } }""");
        }

        var refusal = Assert.Throws<SettingsException>(() => ServiceHost.Build(["--urls", "http://127.0.0.1:0", "--Reports:Config", file], TimeProvider.System));

        Assert.Contains(why, refusal.Reason.Zh, StringComparison.Ordinal);
        if (missing is null)
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void The_refusal_says_why_in_both_languages()
    {
        var refusal = Assert.Throws<SettingsException>(() => ListeningAddresses.Guard(["http://0.0.0.0:80"], apiKey: null));

        Assert.Contains("Reports__ApiKey", refusal.Reason.Zh, StringComparison.Ordinal);
        Assert.Contains("其他电脑可以访问", refusal.Reason.Zh, StringComparison.Ordinal);
        Assert.Contains("other machines reach", refusal.Reason.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Reports:ApiKey=short")]
    [InlineData("--Reports:Cloud=moon")]
    public async Task A_setting_that_makes_no_sense_is_refused(string setting) =>
        Assert.Equal(2, await ServiceHost.RunAsync(["--urls", "http://127.0.0.1:0", setting]));
}
