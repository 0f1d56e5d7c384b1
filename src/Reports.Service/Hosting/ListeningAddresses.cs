using System.Net;
using Reports.Core;

namespace Reports.Service.Hosting;

/// <summary>Where the service is told to listen, and whether it may.</summary>
internal static class ListeningAddresses
{
    /// <summary>Where it listens when nobody says otherwise.</summary>
    public const string Default = "http://127.0.0.1:5180";

    private static readonly string[] PortSettings = ["http_ports", "https_ports"];

    /// <summary>The addresses in the configuration, from every setting that Kestrel obeys.</summary>
    public static IReadOnlyList<string> Of(IConfiguration configuration)
    {
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>();
        var urls = (configuration["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        // Ports without a host mean every address of the machine.
        var ports = PortSettings
            .SelectMany(setting => (configuration[setting] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(port => $"http://*:{port}");
        string[] all = [.. endpoints, .. urls, .. urls.Length == 0 ? ports : []];
        return all.Length > 0 ? all : [Default];
    }

    /// <summary>Refuses to listen to strangers without a key.</summary>
    /// <exception cref="SettingsException">An address is not this machine's own, and no key is set.</exception>
    public static void Guard(IEnumerable<string> addresses, string? apiKey)
    {
        if (apiKey is null && addresses.FirstOrDefault(address => !IsLoopback(address)) is { } open)
        {
            throw new SettingsException(new Bilingual(
                $"不能监听 {open}：其他电脑可以访问这个地址，而服务没有设置访问密钥。请改用 {Default}（只有本机能访问），或先设置访问密钥：环境变量 Reports__ApiKey，至少 16 个字符。",
                $"Will not listen on {open}: other machines reach this address, and the service has no API key. Use {Default} (this machine only), or set a key first: environment variable Reports__ApiKey, at least 16 characters."));
        }

        if (apiKey is { Length: < 16 })
        {
            throw new SettingsException(new Bilingual("访问密钥太短：Reports__ApiKey 至少要有 16 个字符。", "The API key is too short: Reports__ApiKey needs at least 16 characters."));
        }
    }

    /// <summary>Whether only this machine reaches the address.</summary>
    public static bool IsLoopback(string address)
    {
        var rest = address[(address.IndexOf("://", StringComparison.Ordinal) is >= 0 and var at ? at + 3 : 0)..];
        if (rest.StartsWith("unix:", StringComparison.Ordinal))
        {
            return true;
        }

        var authority = rest.Split('/')[0];
        var host = authority.StartsWith('[')
            ? authority[1..Math.Max(1, authority.IndexOf(']', StringComparison.Ordinal))]
            : authority.Split(':')[0];
        return string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host, out var ip) && IPAddress.IsLoopback(ip));
    }
}
