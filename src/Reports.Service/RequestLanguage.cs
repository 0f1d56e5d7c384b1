using Reports.Core;

namespace Reports.Service;

/// <summary>The language a request wants: <c>?lang=</c> first, then Accept-Language, else Chinese.</summary>
internal static class RequestLanguage
{
    /// <summary>The language of this request.</summary>
    public static Language Of(HttpRequest request)
    {
        if (request.Query.TryGetValue("lang", out var asked) && asked.Count > 0)
        {
            return asked[0] == "en" ? Language.English : Language.Chinese;
        }

        var best = request.GetTypedHeaders().AcceptLanguage
            .Where(accepted => accepted.Value.StartsWith("zh", StringComparison.OrdinalIgnoreCase) || accepted.Value.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(accepted => accepted.Quality ?? 1)
            .FirstOrDefault();
        return best is not null && best.Value.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Chinese;
    }
}
