using Reports.Core.Workbooks.Grids;

namespace Reports.Service;

/// <summary>What an endpoint takes and how it refuses, for the OpenAPI document.</summary>
internal static class BodyMetadata
{
    /// <summary>Media type of xlsx workbooks.</summary>
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The body is the bytes of a workbook.</summary>
    public static RouteHandlerBuilder TakesWorkbook(this RouteHandlerBuilder endpoint) => endpoint
        .Accepts<Stream>(Xlsx, "application/octet-stream")
        .Refuses()
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

    /// <summary>The body is the bytes of a workbook, or a form with a workbook and JSON.</summary>
    public static RouteHandlerBuilder TakesWorkbookOrForm(this RouteHandlerBuilder endpoint) => endpoint
        .Accepts<Stream>(Xlsx, "application/octet-stream", "multipart/form-data")
        .Refuses()
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

    /// <summary>The body is a grid in JSON.</summary>
    public static RouteHandlerBuilder TakesGrid(this RouteHandlerBuilder endpoint) => endpoint.TakesJson<WorkbookGrid>();

    /// <summary>The body is JSON.</summary>
    public static RouteHandlerBuilder TakesJson<T>(this RouteHandlerBuilder endpoint)
        where T : notnull => endpoint
        .Accepts<T>("application/json")
        .Refuses()
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

    private static RouteHandlerBuilder Refuses(this RouteHandlerBuilder endpoint) => endpoint
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .ProducesProblem(StatusCodes.Status429TooManyRequests)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
}
