using Reports.Service.Problems;

namespace Reports.Service.Hosting;

/// <summary>Lets requests to <c>/api</c> in: never from a page of another site, and with the key where one is set.</summary>
internal static class Doorkeeper
{
    private const string Bearer = "Bearer ";

    /// <summary>Puts the doorkeeper before the endpoints.</summary>
    public static void UseDoorkeeper(this IApplicationBuilder app, ServiceSettings settings) =>
        app.Use((context, next) =>
        {
            if (!context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
            {
                return next(context);
            }

            return context.Request.Headers["Sec-Fetch-Site"] == "cross-site" ? ProblemAnswers.WriteAsync(context, ServiceProblems.CrossSite())
                : !IsLetIn(context.Request, settings) ? ProblemAnswers.WriteAsync(context, ServiceProblems.Unauthorized())
                : next(context);
        });

    // A result's address cannot be guessed and expires: Office hands it to the browser, which has no cookie of the pane.
    private static bool IsLetIn(HttpRequest request, ServiceSettings settings) =>
        settings.Accepts(KeyOf(request)) || SignIn.IsKnown(request, settings) || request.Path.StartsWithSegments("/api/results", StringComparison.OrdinalIgnoreCase);

    private static string KeyOf(HttpRequest request)
    {
        var authorization = request.Headers.Authorization.ToString();
        return authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? authorization[Bearer.Length..].Trim() : request.Headers["X-Api-Key"].ToString();
    }
}
