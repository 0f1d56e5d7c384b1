using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Core;
using Reports.Core.Documents;
using Reports.Core.Model;

namespace Reports.Service.Jobs;

/// <summary>Reports: asked for, followed by events, stopped.</summary>
internal static class JobEndpoints
{
    /// <summary>Adds the endpoints.</summary>
    public static void MapJobs(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/workbooks/report", OfWorkbookAsync).WithName("reportOfWorkbook").WithSummary("Makes the Word report of a workbook.").TakesWorkbook().WithTags("Reports");
        routes.MapPost("/grids/report", OfGridAsync).WithName("reportOfGrid").WithSummary("Makes the Word report of a grid.").TakesGrid().WithTags("Reports");
        routes.MapGet("/jobs/{id}", Get).WithName("getJob").WithSummary("How far a job is.").WithTags("Jobs").ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapGet("/jobs/{id}/events", Events)
            .WithName("followJob")
            .WithSummary("How far a job is, as it goes: events progress, then done or failed.")
            .WithTags("Jobs")
            .Produces<JobAnswer>(StatusCodes.Status200OK, "text/event-stream")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .DisableRequestTimeout();
        routes.MapDelete("/jobs/{id}", StopAsync).WithName("stopJob").WithSummary("Stops a job.").WithTags("Jobs").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Accepted<JobAnswer>> OfWorkbookAsync(string? name, string? kind, WorkbookDoor door, JobBoard board, HttpRequest request, CancellationToken cancel)
    {
        var wanted = ReportFile.KindOf(kind);
        return Accept(board, await door.WorkbookAsync(request, name, map => map, cancel), wanted, request);
    }

    private static async Task<Accepted<JobAnswer>> OfGridAsync(string? kind, WorkbookDoor door, JobBoard board, HttpRequest request, CancellationToken cancel)
    {
        var wanted = ReportFile.KindOf(kind);
        return Accept(board, await door.GridAsync(request, map => map, cancel), wanted, request);
    }

    private static Ok<JobAnswer> Get(string id, JobBoard board, HttpRequest request) =>
        TypedResults.Ok(JobAnswer.Of(board.Get(id).Status, RequestLanguage.Of(request)));

    private static async Task<Ok<JobAnswer>> StopAsync(string id, JobBoard board, HttpRequest request)
    {
        var job = board.Get(id);
        await job.StopAsync();
        return TypedResults.Ok(JobAnswer.Of(job.Status, RequestLanguage.Of(request)));
    }

    private static ServerSentEventsResult<JobAnswer> Events(string id, JobBoard board, HttpRequest request, CancellationToken cancel) =>
        TypedResults.ServerSentEvents(Follow(board.Get(id), RequestLanguage.Of(request), cancel));

    private static async IAsyncEnumerable<SseItem<JobAnswer>> Follow(ReportJob job, Language language, [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var status in job.Follow(cancel))
        {
            var name = !status.IsOver ? "progress" : status.State == JobState.Done ? "done" : "failed";
            yield return new SseItem<JobAnswer>(JobAnswer.Of(status, language), name);
        }
    }

    private static Accepted<JobAnswer> Accept(JobBoard board, IndustryMap map, ReportKind kind, HttpRequest request)
    {
        var job = board.Add(map, kind, ReportFile.NameOf(map));
        return TypedResults.Accepted($"/api/jobs/{job.Status.Id}", JobAnswer.Of(job.Status, RequestLanguage.Of(request)));
    }
}
