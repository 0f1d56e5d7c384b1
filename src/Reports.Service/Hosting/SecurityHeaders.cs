namespace Reports.Service.Hosting;

/// <summary>Headers on every answer: what the page may load, who may frame it.</summary>
internal static class SecurityHeaders
{
    /// <summary>The content security policy for these settings.</summary>
    public static string PolicyFor(ServiceSettings settings)
    {
        var office = Uri.TryCreate(settings.OfficeJs, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? " " + url.GetLeftPart(UriPartial.Authority) : "";
        var ancestors = string.Join(' ', settings.FrameAncestors.Prepend("'self'"));
        return string.Join("; ",
            "default-src 'self'",
            "script-src 'self'" + office,
            "img-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors " + ancestors);
    }

    /// <summary>Adds the headers to every answer.</summary>
    public static void UseSecurityHeaders(this IApplicationBuilder app, ServiceSettings settings)
    {
        var policy = PolicyFor(settings);
        app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                var headers = context.Response.Headers;
                headers.ContentSecurityPolicy = policy;
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "no-referrer";
                headers.TryAdd("Cross-Origin-Resource-Policy", "same-origin");
                headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
                return Task.CompletedTask;
            });
            return next(context);
        });
    }
}
