using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Drawing.Icons;
using Reports.Service.Problems;

namespace Reports.Service.Pane;

/// <summary>The icons that the manifest names: <c>/icons/icon-32.png</c>.</summary>
internal static class IconEndpoints
{
    private static readonly Dictionary<int, Lazy<byte[]>> Icons = AddInIcon.Sizes.ToDictionary(size => size, size => new Lazy<byte[]>(() => AddInIcon.Png(size)));

    /// <summary>Adds the endpoint.</summary>
    public static void MapIcons(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/icons/icon-{size:int}.png", Get).ExcludeFromDescription();

    private static FileContentHttpResult Get(int size, HttpResponse response)
    {
        if (!Icons.TryGetValue(size, out var icon))
        {
            throw new ProblemException(ServiceProblems.NotFound("no-such-icon", new("没有这个尺寸的图标。", "There is no icon of this size.")));
        }

        // Office shows icons inside pages of its own.
        response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        response.Headers.CacheControl = "public, max-age=86400";
        return TypedResults.Bytes(icon.Value, "image/png");
    }
}
