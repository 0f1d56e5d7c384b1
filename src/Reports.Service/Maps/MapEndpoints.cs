using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Core.Model;
using Reports.Service.Problems;

namespace Reports.Service.Maps;

/// <summary>Figures of a workbook or a grid, as SVG or PNG.</summary>
internal static class MapEndpoints
{
    private const int Dpi = 150;

    /// <summary>Tells on how many sheets the figure is.</summary>
    private const string SheetCountHeader = "Sheet-Count";

    /// <summary>Adds the endpoints.</summary>
    public static void MapMaps(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/workbooks/map", OfWorkbookAsync).WithName("mapOfWorkbook").WithSummary("Draws a figure of a workbook.").TakesWorkbook().GivesPicture();
        routes.MapPost("/grids/map", OfGridAsync).WithName("mapOfGrid").WithSummary("Draws a figure of a grid.").TakesGrid().GivesPicture();
    }

    private static RouteHandlerBuilder GivesPicture(this RouteHandlerBuilder endpoint) => endpoint
        .WithTags("Maps")
        .WithDescription("The header Sheet-Count tells on how many sheets the figure is.")
        .Produces<string>(StatusCodes.Status200OK, "image/svg+xml", "image/png");

    private static async Task<FileContentHttpResult> OfWorkbookAsync(
        string? name, [AsParameters] MapWishes wishes, WorkbookDoor door, ReportEngine engine, HttpRequest request, CancellationToken cancel)
    {
        wishes.Check();
        return Answer(wishes, await door.WorkbookAsync(request, name, map => Draw(engine, map, wishes), cancel), request);
    }

    private static async Task<FileContentHttpResult> OfGridAsync(
        [AsParameters] MapWishes wishes, WorkbookDoor door, ReportEngine engine, HttpRequest request, CancellationToken cancel)
    {
        wishes.Check();
        return Answer(wishes, await door.GridAsync(request, map => Draw(engine, map, wishes), cancel), request);
    }

    private static (byte[] Picture, int Sheets) Draw(ReportEngine engine, IndustryMap map, MapWishes wishes)
    {
        var sheets = engine.LayOut(map, wishes.Figure, wishes.Page, wishes.Chain);
        var at = wishes.SheetNumber ?? 1;
        if (at < 1 || at > sheets.Count)
        {
            throw new ProblemException(ServiceProblems.UnknownChoice("sheet", Number(at), Enumerable.Range(1, sheets.Count).Select(Number)));
        }

        var layout = sheets[at - 1];
        return (wishes.AsPng ? engine.Painter.Png(layout, Dpi) : engine.Painter.Svg(layout, keepText: false), sheets.Count);
    }

    private static FileContentHttpResult Answer(MapWishes wishes, (byte[] Picture, int Sheets) drawn, HttpRequest request)
    {
        request.HttpContext.Response.Headers[SheetCountHeader] = Number(drawn.Sheets);
        return TypedResults.Bytes(drawn.Picture, wishes.AsPng ? "image/png" : "image/svg+xml");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
