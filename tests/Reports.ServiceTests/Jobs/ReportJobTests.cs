using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using Reports.Excel.Reading;
using Reports.ServiceTests.Limits;
using Reports.Testing;
using Reports.Testing.Grids;
using Reports.Testing.Workbooks;

namespace Reports.ServiceTests.Jobs;

public sealed class ReportJobTests
{
    [Fact]
    public async Task A_report_is_made_followed_by_events_and_fetched()
    {
        await using var service = await RunningService.StartAsync();
        var accepted = await service.SendAsync("/api/workbooks/report?name=x.xlsx&kind=annex", RunningService.Sample("typical-scenes"));
        Assert.Equal(HttpStatusCode.Accepted, accepted.StatusCode);
        var id = (await RunningService.JsonOf(accepted))["id"]!.GetValue<string>();
        Assert.Equal($"/api/jobs/{id}", accepted.Headers.Location!.ToString());

        var events = await EventsAsync(service, id);

        Assert.All(events[..^1], entry => Assert.Equal("progress", entry.Name));
        var last = events[^1];
        Assert.Equal("done", last.Name);
        Assert.Equal("done", last.Job["state"]!.GetValue<string>());
        Assert.Equal(last.Job["total"]!.GetValue<int>(), last.Job["done"]!.GetValue<int>());
        Assert.Equal(events.Select(entry => entry.Job["done"]!.GetValue<int>()).Order(), events.Select(entry => entry.Job["done"]!.GetValue<int>()));
        var result = last.Job["result"]!;
        var file = await service.Client.GetAsync(result["url"]!.GetValue<string>());
        var docx = await file.Content.ReadAsByteArrayAsync();
        Assert.Equal(result["size"]!.GetValue<int>(), docx.Length);
        Assert.True(docx.AsSpan().StartsWith("PK"u8));
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", file.Content.Headers.ContentType!.MediaType);
        Assert.Equal(result["name"]!.GetValue<string>(), file.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.EndsWith("报告.docx", file.Content.Headers.ContentDisposition.FileNameStar, StringComparison.Ordinal);
        Assert.Equal("done", (await RunningService.JsonOf(await service.Client.GetAsync($"/api/jobs/{id}")))["state"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_grid_gives_the_same_document_as_its_workbook()
    {
        await using var service = await RunningService.StartAsync();
        var raw = WorkbookReader.ReadFile(RepositoryFiles.PathOf("templates/samples/typical-scenes.xlsx"));

        var fromWorkbook = await ReportAsync(service, await service.SendAsync("/api/workbooks/report?name=typical-scenes.xlsx", RunningService.Sample("typical-scenes")));
        var fromGrid = await ReportAsync(service, await service.SendAsync("/api/grids/report", OfficeGrid.Of(raw)));

        // Only the part that names the hash of what was sent may differ.
        var origin = Assert.Single(ZipEntries.Changed(fromWorkbook, fromGrid));
        Assert.StartsWith("customXml/", origin, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_waiting_report_can_be_stopped()
    {
        await using var service = await RunningService.StartAsync();
        var last = await QueueAsync(service);

        var stopped = await RunningService.JsonOf(await service.Client.DeleteAsync($"/api/jobs/{last}"));

        Assert.Equal("cancelled", stopped["state"]!.GetValue<string>());
        var events = await EventsAsync(service, last);
        Assert.Equal("failed", Assert.Single(events).Name);
    }

    [Fact]
    public async Task Who_follows_a_waiting_report_hears_when_the_service_stops()
    {
        var service = await RunningService.StartAsync();
        var last = await QueueAsync(service);
        var events = await service.Client.GetStreamAsync($"/api/jobs/{last}/events");

        var stopping = service.StopAsync();

        using var reader = new StreamReader(events);
        Assert.Contains("cancelled", await reader.ReadToEndAsync(), StringComparison.Ordinal);
        await stopping;
        await service.DisposeAsync();
    }

    [Fact]
    public async Task Too_many_reports_at_once_are_refused()
    {
        await using var service = await RunningService.StartAsync("--Reports:Limits:Jobs=1");
        var workbook = RunningService.Sample("cement-industry");
        await service.SendAsync("/api/workbooks/report", workbook);

        await BadInputTests.AssertProblem(await service.SendAsync("/api/workbooks/report", workbook), 503, "busy");
    }

    [Fact]
    public async Task A_result_expires()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 8, 0, 0, TimeSpan.Zero));
        await using var service = await RunningService.StartAsync(clock, "--Reports:Limits:ResultMinutes=10");
        var id = (await RunningService.JsonOf(await service.SendAsync("/api/workbooks/report?name=typical-scenes.xlsx", RunningService.Sample("typical-scenes"))))["id"]!.GetValue<string>();
        var url = (await EventsAsync(service, id))[^1].Job["result"]!["url"]!.GetValue<string>();
        Assert.Equal(HttpStatusCode.OK, (await service.Client.GetAsync(url)).StatusCode);

        clock.Advance(TimeSpan.FromMinutes(11));
        await BadInputTests.AssertProblem(await service.Client.GetAsync(url), 410, "result-gone");

        clock.Advance(TimeSpan.FromMinutes(30));
        await BadInputTests.AssertProblem(await service.Client.GetAsync(url), 404, "no-such-result");
        await BadInputTests.AssertProblem(await service.Client.GetAsync($"/api/jobs/{id}"), 404, "no-such-job");
    }

    [Fact]
    public async Task The_oldest_results_make_room()
    {
        var workbook = RunningService.Sample("sugar-industry");
        await using var roomy = await RunningService.StartAsync();
        var size = (await ReportAsync(roomy, await roomy.SendAsync("/api/workbooks/report", workbook))).Length;
        await using var service = await RunningService.StartAsync(FormattableString.Invariant($"--Reports:Limits:ResultBytes={size * 3 / 2}"));
        var urls = new List<string>();
        for (var at = 0; at < 2; at++)
        {
            var id = (await RunningService.JsonOf(await service.SendAsync("/api/workbooks/report", workbook)))["id"]!.GetValue<string>();
            urls.Add((await EventsAsync(service, id))[^1].Job["result"]!["url"]!.GetValue<string>());
        }

        await BadInputTests.AssertProblem(await service.Client.GetAsync(urls[0]), 410, "result-gone");
        Assert.Equal(HttpStatusCode.OK, (await service.Client.GetAsync(urls[1])).StatusCode);
    }

    // Reports are made one after the other; of ten, the last waits for as long as nine take.
    private static async Task<string> QueueAsync(RunningService service)
    {
        var workbook = RunningService.Sample("cement-industry");
        var id = "";
        for (var at = 0; at < 10; at++)
        {
            id = (await RunningService.JsonOf(await service.SendAsync("/api/workbooks/report", workbook)))["id"]!.GetValue<string>();
        }

        return id;
    }

    private static async Task<byte[]> ReportAsync(RunningService service, HttpResponseMessage accepted)
    {
        var events = await EventsAsync(service, (await RunningService.JsonOf(accepted))["id"]!.GetValue<string>());
        return await service.Client.GetByteArrayAsync(events[^1].Job["result"]!["url"]!.GetValue<string>());
    }

    private static async Task<List<(string Name, JsonNode Job)>> EventsAsync(RunningService service, string id)
    {
        var text = await service.Client.GetStringAsync($"/api/jobs/{id}/events");
        return
        [
            .. text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
                .Select(block => block.Split('\n'))
                .Select(lines => (lines[0]["event: ".Length..], JsonNode.Parse(lines[1]["data: ".Length..])!)),
        ];
    }
}
