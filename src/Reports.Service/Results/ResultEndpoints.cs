using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Service.Problems;

namespace Reports.Service.Results;

/// <summary><c>/api/results</c>: files that were made, by link.</summary>
internal static class ResultEndpoints
{
    /// <summary>Adds the endpoints.</summary>
    public static void MapResults(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/results/{id}", Get)
            .WithName("getResult")
            .WithSummary("A file that was made.")
            .WithTags("Results")
            .Produces<byte[]>(StatusCodes.Status200OK, "application/octet-stream")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status410Gone);

    private static FileStreamHttpResult Get(string id, IResultStore results, HttpContext context)
    {
        var result = results.Find(id) ?? throw new ProblemException(ServiceProblems.NotFound("no-such-result", new("没有这个文件。", "There is no such file.")));
        var stream = results.Open(result) ?? throw new ProblemException(ServiceProblems.ResultGone());
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.File(stream, result.ContentType, result.Name);
    }
}
