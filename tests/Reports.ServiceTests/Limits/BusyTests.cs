using System.Net;
using System.Net.Sockets;
using System.Text;
using Reports.Service.Limits;
using Reports.Service.Problems;

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
    public async Task A_full_queue_says_so()
    {
        await using var service = await RunningService.StartAsync("--Reports:Limits:Waiting=0");

        var answer = await service.SendAsync("/api/workbooks/check", RunningService.Sample("typical-scenes"));

        await BadInputTests.AssertProblem(answer, 503, "busy");
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await service.Client.GetAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task Only_so_many_wait_and_everybody_who_waits_gets_a_turn()
    {
        await using var slots = new WorkSlots(new ServiceLimits { Workers = 1, Waiting = 1 });
        using var gate = new ManualResetEventSlim();
        var started = new TaskCompletionSource();
        var working = slots.RunAsync(
            _ =>
            {
                started.SetResult();
                gate.Wait(CancellationToken.None);
                return 1;
            },
            CancellationToken.None);
        await started.Task;

        var waiting = slots.RunAsync(_ => 2, CancellationToken.None);
        var refused = await Assert.ThrowsAsync<ProblemException>(() => slots.RunAsync(_ => 3, CancellationToken.None));
        gate.Set();

        Assert.Equal("busy", refused.Problem.Name);
        Assert.Equal(1, await working);
        Assert.Equal(2, await waiting);
        Assert.Equal(4, await slots.RunAsync(_ => 4, CancellationToken.None));
    }

    [Fact]
    public async Task Work_that_nobody_waits_for_any_more_keeps_its_slot_until_it_ends()
    {
        await using var slots = new WorkSlots(new ServiceLimits { Workers = 1, Waiting = 5 });
        using var gate = new ManualResetEventSlim();
        using var patience = new CancellationTokenSource();
        var started = new TaskCompletionSource();
        var given = slots.RunAsync(
            _ =>
            {
                started.SetResult();
                gate.Wait(CancellationToken.None);
                return 1;
            },
            patience.Token);
        await started.Task;
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);

        var next = slots.RunAsync(_ => 2, CancellationToken.None);

        Assert.False(next.IsCompleted);
        gate.Set();
        Assert.Equal(2, await next);
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
