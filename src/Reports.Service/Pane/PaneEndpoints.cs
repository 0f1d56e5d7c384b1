using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Service.Answers;
using Reports.Service.Hosting;
using Reports.Service.Limits;

namespace Reports.Service.Pane;

/// <summary>The page at <c>/</c> and <c>/pane/</c>, and its settings.</summary>
internal static class PaneEndpoints
{
    /// <summary>Adds the settings, and a page that says what is missing when the page is.</summary>
    public static void MapPane(this IEndpointRouteBuilder routes, PaneFiles pane)
    {
        routes.MapGet("/config.json", Settings).WithName("paneSettings").WithSummary("What the page must know.").WithTags("Pane");
        if (!pane.Exists)
        {
            routes.MapGet("/", NoPage).ExcludeFromDescription();
            routes.MapGet("/pane/", NoPage).ExcludeFromDescription();
        }
    }

    /// <summary>Serves the files.</summary>
    public static void UsePane(this WebApplication app, PaneFiles pane)
    {
        foreach (var path in new[] { "", "/pane" })
        {
            app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = pane.Files, RequestPath = path });
            app.UseStaticFiles(new StaticFileOptions
            {
                FileProvider = pane.Files,
                RequestPath = path,
                OnPrepareResponse = answer => answer.Context.Response.Headers.CacheControl = "no-cache",
            });
        }

        app.UseStaticFiles(new StaticFileOptions { FileProvider = pane.OfficeJs, RequestPath = "/officejs" });
    }

    private static Ok<PaneSettings> Settings(ServiceSettings settings, ServiceLimits limits, HttpResponse response)
    {
        response.Headers.CacheControl = "no-cache";
        return TypedResults.Ok(new PaneSettings(settings.OfficeJs, limits.BodyBytes, ToolAnswer.OwnVersion));
    }

    private static ContentHttpResult NoPage() => TypedResults.Text(
        $"""
        <!doctype html>
        <html lang="zh-CN">
        <head><meta charset="utf-8"><title>一图四清单</title></head>
        <body>
        <h1>一图四清单服务正在运行</h1>
        <p>{PaneFiles.Missing.Zh}</p>
        <p lang="en">{PaneFiles.Missing.En}</p>
        <p><a href="/openapi/v1.json">接口说明 OpenAPI</a>　<a href="/api/template">空白模板</a></p>
        </body>
        </html>
        """,
        "text/html; charset=utf-8");
}
