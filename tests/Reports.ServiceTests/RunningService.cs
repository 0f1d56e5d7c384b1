using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Reports.Service.Hosting;
using Reports.Testing;

namespace Reports.ServiceTests;

/// <summary>The real service on a free loopback port, and a client for it.</summary>
public sealed class RunningService : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningService(WebApplication app)
    {
        _app = app;
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Client = new HttpClient { BaseAddress = new Uri(address), Timeout = TimeSpan.FromMinutes(2) };
    }

    /// <summary>A client that knows the address.</summary>
    public HttpClient Client { get; }

    /// <summary>Starts the service with these settings, e.g. <c>--Reports:Limits:BodyBytes=1000</c>.</summary>
    public static async Task<RunningService> StartAsync(TimeProvider? clock, params string[] settings)
    {
        var app = ServiceHost.Build(["--urls", "http://127.0.0.1:0", .. settings], clock ?? TimeProvider.System);
        await app.StartAsync();
        return new RunningService(app);
    }

    /// <summary>Starts the service.</summary>
    public static Task<RunningService> StartAsync(params string[] settings) => StartAsync(null, settings);

    /// <summary>The bytes of a sample workbook.</summary>
    public static byte[] Sample(string name) => File.ReadAllBytes(RepositoryFiles.PathOf($"templates/samples/{name}.xlsx"));

    /// <summary>Sends bytes as a workbook.</summary>
    public Task<HttpResponseMessage> SendAsync(string path, byte[] workbook)
    {
        var content = new ByteArrayContent(workbook);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        return Client.PostAsync(path, content);
    }

    /// <summary>Sends JSON.</summary>
    public Task<HttpResponseMessage> SendAsync(string path, JsonNode json) =>
        Client.PostAsync(path, new StringContent(json.ToJsonString(), Encoding.UTF8, "application/json"));

    /// <summary>Stops the service as Ctrl+C does.</summary>
    public Task StopAsync() => _app.StopAsync();

    /// <summary>The JSON of an answer.</summary>
    public static async Task<JsonNode> JsonOf(HttpResponseMessage answer) => JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
