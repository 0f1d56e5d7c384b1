using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Core.Model;

namespace Reports.Service.Maps;

/// <summary>Figures of a workbook or a grid, as SVG or PNG.</summary>
internal static class MapEndpoints
{
    private const int Dpi = 150;

    /// <summary>Adds the endpoints.</summary>
    public static void MapMaps(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/workbooks/map", OfWorkbookAsync).WithName("mapOfWorkbook").WithSummary("Draws a figure of a workbook.").TakesWorkbook().GivesPicture();
        routes.MapPost("/grids/map", OfGridAsync).WithName("mapOfGrid").WithSummary("Draws a figure of a grid.").TakesGrid().GivesPicture();
    }

    private static RouteHandlerBuilder GivesPicture(this RouteHandlerBuilder endpoint) => endpoint
        .WithTags("Maps")
        .Produces<string>(StatusCodes.Status200OK, "image/svg+xml", "image/png");

    private static async Task<FileContentHttpResult> OfWorkbookAsync(
        string? name, string? figure, string? page, string? format, WorkbookDoor door, ReportEngine engine, HttpRequest request, CancellationToken cancel)
    {
        var wishes = MapWishes.Of(figure, page, format);
        return Answer(wishes, await door.WorkbookAsync(request, name, map => Draw(engine, map, wishes), cancel));
    }

    private static async Task<FileContentHttpResult> OfGridAsync(
        string? figure, string? page, string? format, WorkbookDoor door, ReportEngine engine, HttpRequest request, CancellationToken cancel)
    {
        var wishes = MapWishes.Of(figure, page, format);
        return Answer(wishes, await door.GridAsync(request, map => Draw(engine, map, wishes), cancel));
    }

    private static byte[] Draw(ReportEngine engine, IndustryMap map, MapWishes wishes)
    {
        var layout = engine.LayOut(map, wishes.Figure, wishes.Page);
        return wishes.AsPng ? engine.Painter.Png(layout, Dpi) : engine.Painter.Svg(layout, keepText: false);
    }

    private static FileContentHttpResult Answer(MapWishes wishes, byte[] picture) =>
        TypedResults.Bytes(picture, wishes.AsPng ? "image/png" : "image/svg+xml");
}
