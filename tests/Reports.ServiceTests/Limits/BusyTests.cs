using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Reports.ServiceTests.Limits;

public sealed class BusyTests
{
    [Fact]
    public async Task Too_many_requests_are_told_when_to_come_back()
    {
        await using var service = await RunningService.StartAsync("--Reports:Limits:Burst=3", "--Reports:Limits:RequestsPerSecond=1");
        for (var at = 0; at < 3; at++)
        {
            Assert.Equal(HttpStatusCode.OK, (await service.Client.GetAsync("/api/rules")).StatusCode);
        }

        var answer = await service.Client.GetAsync("/api/rules");

        await BadInputTests.AssertProblem(answer, 429, "too-many-requests");
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(HttpStatusCode.OK, (await service.Client.GetAsync("/health/live")).StatusCode);
    }

    [Fact]
    public async Task A_full_queue_says_so_and_empties_again()
    {
        await using var service = await RunningService.StartAsync("--Reports:Limits:Workers=1", "--Reports:Limits:Waiting=2");
        var workbook = RunningService.Sample("sugar-industry");

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => service.SendAsync("/api/workbooks/check", workbook)));

        var refused = answers.Where(answer => answer.StatusCode != HttpStatusCode.OK).ToList();
        Assert.NotEmpty(refused);
        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        foreach (var answer in refused)
        {
            await BadInputTests.AssertProblem(answer, 503, "busy");
            Assert.NotNull(answer.Headers.RetryAfter);
        }

        Assert.Equal(HttpStatusCode.OK, (await service.SendAsync("/api/workbooks/check", workbook)).StatusCode);
    }

    [Fact]
    public async Task A_body_that_never_ends_is_given_up()
    {
        await using var service = await RunningService.StartAsync("--Reports:Limits:RequestSeconds=1");
        using var socket = new TcpClient("127.0.0.1", service.Client.BaseAddress!.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes("POST /api/workbooks/check HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nPK"));

        using var reader = new StreamReader(stream);
        Assert.Equal("HTTP/1.1 503 Service Unavailable", await reader.ReadLineAsync());
        Assert.Equal(HttpStatusCode.OK, (await service.Client.GetAsync("/health/live")).StatusCode);
    }
}
