using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Core;
using Reports.Core.Model;
using Reports.Service.Answers;

namespace Reports.Service.Checking;

/// <summary>Checks: a workbook or a grid in, findings out.</summary>
internal static class CheckEndpoints
{
    /// <summary>Adds the endpoints.</summary>
    public static void MapChecks(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/workbooks/check", OfWorkbookAsync).WithName("checkWorkbook").WithSummary("Checks a workbook.").TakesWorkbook().WithTags("Checks");
        routes.MapPost("/grids/check", OfGridAsync).WithName("checkGrid").WithSummary("Checks a grid.").TakesGrid().WithTags("Checks");
    }

    private static async Task<Ok<CheckAnswer>> OfWorkbookAsync(string? name, WorkbookDoor door, ReportEngine engine, HttpRequest request, CancellationToken cancel)
    {
        var language = RequestLanguage.Of(request);
        return TypedResults.Ok(await door.WorkbookAsync(request, name, map => Check(engine, map, language), cancel));
    }

    private static async Task<Ok<CheckAnswer>> OfGridAsync(WorkbookDoor door, ReportEngine engine, HttpRequest request, CancellationToken cancel)
    {
        var language = RequestLanguage.Of(request);
        return TypedResults.Ok(await door.GridAsync(request, map => Check(engine, map, language), cancel));
    }

    private static CheckAnswer Check(ReportEngine engine, IndustryMap map, Language language) =>
        CheckAnswer.Of(map, engine.Pipeline.Check(map), language);
}
