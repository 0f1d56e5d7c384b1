using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Core;
using Reports.Core.Rules;
using Reports.Service.Limits;
using Reports.Service.Pane;

namespace Reports.Service.Health;

/// <summary><c>/health</c>: whether the process lives, and whether it can do its work.</summary>
internal static class HealthEndpoints
{
    /// <summary>Adds the endpoints.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => TypedResults.Ok(new HealthAnswer("ok", []))).WithName("live").WithSummary("Whether the process lives.").WithTags("Health");
        routes.MapGet("/health/ready", Ready).WithName("ready").WithSummary("Whether the service can do its work.").WithTags("Health");
    }

    private static Results<Ok<HealthAnswer>, JsonHttpResult<HealthAnswer>> Ready(ReportEngine engine, WorkSlots slots, PaneFiles pane, HttpRequest request)
    {
        var language = RequestLanguage.Of(request);
        HealthCheck[] checks =
        [
            new("template", true, $"{engine.Template.Id} {engine.Template.Version}"),
            new("rules", true, RuleCatalogue.All.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            new("fonts", engine.FontNotice is null, (engine.FontNotice ?? new("字体齐全", "All fonts are there")).In(language)),
            new("pane", pane.Exists, (pane.Exists ? new Bilingual("页面齐全", "The page is there") : PaneFiles.Missing).In(language)),
            new("queue", !slots.IsFull, (slots.IsFull ? new Bilingual("排队已满", "The queue is full") : new Bilingual("有余力", "There is room")).In(language)),
        ];
        var answer = new HealthAnswer(Array.TrueForAll(checks, check => check.Ok) ? "ok" : "degraded", checks);

        // A missing page or a stand-in font is a flaw; only a full queue is a reason to send people elsewhere.
        return slots.IsFull ? TypedResults.Json(answer, statusCode: StatusCodes.Status503ServiceUnavailable) : TypedResults.Ok(answer);
    }
}
