using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Core.Workbooks;
using Reports.Excel.Writing;
using Reports.Service.Limits;

namespace Reports.Service.Templates;

/// <summary><c>/api/template</c>: the blank workbook, and what it asks for.</summary>
internal static class TemplateEndpoints
{
    /// <summary>Adds the endpoints.</summary>
    public static void MapTemplate(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/template", BlankAsync)
            .WithName("blankTemplate")
            .WithSummary("A blank workbook.")
            .WithTags("Template")
            .Produces<byte[]>(StatusCodes.Status200OK, BodyMetadata.Xlsx);
        routes.MapGet("/template/definition", Definition).WithName("templateDefinition").WithSummary("Sheets and columns of the template.").WithTags("Template");
    }

    private static async Task<FileContentHttpResult> BlankAsync(ReportEngine engine, WorkSlots slots, CancellationToken cancel)
    {
        var bytes = await slots.RunAsync(
            _ =>
            {
                using var workbook = new MemoryStream();
                TemplateWorkbookWriter.Write(engine.Template, WorkbookContent.Empty, workbook);
                return workbook.ToArray();
            },
            cancel);
        return TypedResults.Bytes(bytes, BodyMetadata.Xlsx, $"{engine.Template.Title.Zh}.xlsx");
    }

    private static Ok<TemplateAnswer> Definition(ReportEngine engine, HttpRequest request) =>
        TypedResults.Ok(TemplateAnswer.Of(engine.Template, RequestLanguage.Of(request)));
}
