using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Core.Workbooks.Grids;

namespace Reports.Service.Grids;

/// <summary>A workbook in, its cells out: for the sheet beside the pane in a browser.</summary>
internal static class GridEndpoints
{
    /// <summary>Adds the endpoint.</summary>
    public static void MapGrids(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/workbooks/grid", OfWorkbookAsync).WithName("gridOfWorkbook").WithSummary("What a workbook holds, cell by cell.").TakesWorkbook().WithTags("Grids");

    private static async Task<Ok<WorkbookGrid>> OfWorkbookAsync(string? name, WorkbookDoor door, HttpRequest request, CancellationToken cancel) =>
        TypedResults.Ok(await door.WorkbookAsync(request, name, map => GridWriter.Of(map.Workbook.Source), cancel));
}
