using Reports.Core.Model;
using Reports.Service.Limits;
using Reports.Service.Problems;
using Reports.Service.Results;
using Reports.Word;

namespace Reports.Service.Jobs;

/// <summary>Makes reports, one after the other, beside the requests.</summary>
internal sealed partial class ReportWorker(JobBoard board, ReportEngine engine, WorkSlots slots, IResultStore results, IHostApplicationLifetime life, ILogger<ReportWorker> log)
    : BackgroundService
{
    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The web server waits for its visitors before it tells us to stop, and they may be waiting for us.
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, life.ApplicationStopping);
        try
        {
            await foreach (var job in board.Take(ending.Token))
            {
                using var stop = CancellationTokenSource.CreateLinkedTokenSource(job.Stopped, ending.Token);
                if (job.Map is { } map && !job.Status.IsOver)
                {
                    await MakeAsync(job, map, stop.Token);
                }
            }
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // The service stops: that is no failure.
        }
        finally
        {
            await board.StopAllAsync();
        }
    }

    private async Task MakeAsync(ReportJob job, IndustryMap map, CancellationToken cancel)
    {
        var work = slots.RunAsync(stop => Make(job, map, stop), cancel);
        await work.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        if (work.IsCompletedSuccessfully)
        {
            return;
        }

        if (cancel.IsCancellationRequested)
        {
            await job.StopAsync();
            return;
        }

        // What a report throws is our mistake: say so, and go on with the next.
        var problem = work.Exception?.InnerException is ProblemException known ? known.Problem : ServiceProblems.Bug();
        LogFailure(log, work.Exception?.InnerException, job.Status.Id);
        job.MoveOn(status => status with { State = JobState.Failed, Problem = problem });
    }

    private StoredResult Make(ReportJob job, IndustryMap map, CancellationToken cancel)
    {
        Begin(job, JobStep.Check, cancel);
        var check = engine.Pipeline.Check(map);
        Begin(job, JobStep.Compose, cancel);
        var document = engine.Pipeline.Compose(map, check, job.Kind);
        Begin(job, JobStep.Write, cancel);
        using var docx = new MemoryStream();
        ReportWriter.Write(document, engine.Painter, docx);
        Begin(job, JobStep.Store, cancel);
        var result = results.Put(job.Name, ReportFile.Docx, docx.ToArray());
        job.MoveOn(status => status with { State = JobState.Done, Step = JobStep.Finished, Done = JobStep.Work.Count, Result = result });
        return result;
    }

    private static void Begin(ReportJob job, JobStep step, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var done = JobStep.Work.TakeWhile(earlier => earlier != step).Count();
        job.MoveOn(status => status with { State = JobState.Running, Step = step, Done = done });
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Report {Job} failed: our mistake.")]
    private static partial void LogFailure(ILogger log, Exception? exception, string job);
}
