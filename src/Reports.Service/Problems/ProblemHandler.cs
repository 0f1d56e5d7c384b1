using Microsoft.AspNetCore.Diagnostics;
using Reports.Core.Workbooks;
using Reports.Core.Workbooks.Grids;
using Reports.Service.Limits;

namespace Reports.Service.Problems;

/// <summary>Turns what a request threw into a problem.</summary>
internal sealed partial class ProblemHandler(ServiceLimits limits, ILogger<ProblemHandler> log) : IExceptionHandler
{
    /// <inheritdoc />
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to read an answer.
            httpContext.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return true;
        }

        if (exception is OperationCanceledException)
        {
            // The time limit middleware answers.
            return false;
        }

        var problem = Of(exception);
        if (problem.Status == StatusCodes.Status500InternalServerError)
        {
            LogBug(log, exception, httpContext.Request.Method, httpContext.Request.Path);
        }

        await ProblemAnswers.WriteAsync(httpContext, problem);
        return true;
    }

    private Problem Of(Exception exception) => exception switch
    {
        ProblemException known => known.Problem,
        WorkbookUnreadableException refused => UnreadableProblems.Of(refused),
        GridUnreadableException grid => ServiceProblems.MalformedGrid(grid.Description) with { Places = [new(grid.Sheet, grid.Place, grid.Description)] },
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => ServiceProblems.BodyTooLarge(limits.BodyBytes),
        BadHttpRequestException bad => ServiceProblems.Plain(bad.StatusCode),
        _ => ServiceProblems.Bug(),
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} failed: our mistake.")]
    private static partial void LogBug(ILogger log, Exception exception, string method, PathString path);
}
