using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Reports.Core;

namespace Reports.Service.Problems;

/// <summary>Writes problems as RFC 9457 says, in the language of the request.</summary>
internal static class ProblemAnswers
{
    /// <summary>The body for a problem.</summary>
    public static ProblemDetails Details(Problem problem, Language language, string? traceId)
    {
        var details = new ProblemDetails
        {
            Type = Problem.TypePrefix + problem.Name,
            Title = problem.Title.In(language),
            Status = problem.Status,
            Detail = string.Join(language == Language.Chinese ? "" : " ", problem.Title.In(language), problem.NextStep.In(language)),
        };
        if (traceId is not null)
        {
            details.Extensions["traceId"] = traceId;
        }

        if (problem.Places.Count > 0)
        {
            details.Extensions["errors"] = problem.Places
                .Select(place => new Dictionary<string, string>(StringComparer.Ordinal) { ["sheet"] = place.Sheet, ["cell"] = place.Cell, ["message"] = place.Message.In(language) })
                .ToArray();
        }

        return details;
    }

    /// <summary>Answers the request with a problem.</summary>
    public static async Task WriteAsync(HttpContext context, Problem problem)
    {
        context.Response.StatusCode = problem.Status;
        if (problem.RetryAfter is { } seconds)
        {
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsJsonAsync(
            Details(problem, RequestLanguage.Of(context.Request), Activity.Current?.Id ?? context.TraceIdentifier),
            options: null,
            contentType: "application/problem+json",
            CancellationToken.None);
    }
}
