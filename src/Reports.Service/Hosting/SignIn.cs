using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Reports.Service.Hosting;

/// <summary>
/// Lets people in with the API key where one is set: a page takes the key once and leaves a cookie. The cookie is not the key and
/// ends when the key is changed.
/// </summary>
internal static class SignIn
{
    /// <summary>Address of the page.</summary>
    public const string Page = "/sign-in";

    private const string Cookie = "reports-session";
    private static readonly string[] Pages = ["/", "/index.html", "/pane", "/pane/", "/pane/index.html"];

    /// <summary>Sends people who have no cookie yet to the page, when a key is set.</summary>
    public static void UseSignIn(this IApplicationBuilder app, ServiceSettings settings) =>
        app.Use((context, next) =>
        {
            var request = context.Request;
            if (settings.ApiKey is null || !HttpMethods.IsGet(request.Method) || !Pages.Contains(request.Path.Value, StringComparer.Ordinal) || IsKnown(request, settings))
            {
                return next(context);
            }

            context.Response.Redirect($"{Page}?return={Uri.EscapeDataString(request.Path + request.QueryString)}");
            return Task.CompletedTask;
        });

    /// <summary>Adds the page.</summary>
    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Page, (HttpRequest request) => Show(request.Query["return"], isWrong: false)).ExcludeFromDescription();
        routes.MapPost(Page, Enter).ExcludeFromDescription().DisableAntiforgery();
    }

    /// <summary>Whether a request carries the cookie.</summary>
    public static bool IsKnown(HttpRequest request, ServiceSettings settings) =>
        settings.ApiKey is { } key && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(request.Cookies[Cookie] ?? ""), Encoding.ASCII.GetBytes(TokenOf(key)));

    private static Results<RedirectHttpResult, ContentHttpResult> Enter([FromForm] string? key, [FromForm] string? @return, ServiceSettings settings, HttpContext context)
    {
        if (settings.ApiKey is null || !settings.Accepts((key ?? "").Trim()))
        {
            return Show(@return, isWrong: true);
        }

        // In Office on the web the pane is a frame in a page of another site; a cookie gets there only over https.
        var isHttps = context.Request.IsHttps;
        context.Response.Cookies.Append(Cookie, TokenOf(settings.ApiKey), new CookieOptions
        {
            HttpOnly = true,
            Secure = isHttps,
            SameSite = isHttps ? SameSiteMode.None : SameSiteMode.Lax,
            Extensions = { isHttps ? "Partitioned" : "Priority=High" },
            IsEssential = true,
            Path = "/",
        });
        return TypedResults.LocalRedirect("~" + LocalPart(@return));
    }

    private static ContentHttpResult Show(string? @return, bool isWrong) => TypedResults.Text(
        $"""
        <!doctype html>
        <html lang="zh-CN">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>一图四清单 · 登录</title><link rel="stylesheet" href="/pane/pane.css"></head>
        <body>
        <main class="plain">
        <h1 class="plain__title">一图四清单</h1>
        <form class="field" method="post" action="{Page}">
        <label class="field__label" for="key">请输入访问密钥（向管理员索取）</label>
        <input class="input" id="key" name="key" type="password" autocomplete="current-password" required autofocus>
        <span class="field__hint" lang="en">Type the access key; your administrator has it.</span>
        {(isWrong ? "<p role=\"alert\">密钥不对，请核对后重新输入。<span lang=\"en\">This key is not right.</span></p>" : "")}
        <input type="hidden" name="return" value="{WebUtility.HtmlEncode(LocalPart(@return))}">
        <button class="btn btn--primary btn--block" type="submit">进入</button>
        </form>
        </main>
        </body>
        </html>
        """,
        "text/html; charset=utf-8",
        statusCode: isWrong ? StatusCodes.Status401Unauthorized : StatusCodes.Status200OK);

    // Never to another site: //host and /\host are addresses of other sites to a browser.
    private static string LocalPart(string? path) =>
        path is ['/', ..] && !path.StartsWith("//", StringComparison.Ordinal) && !path.Contains('\\', StringComparison.Ordinal) && !path.AsSpan().ContainsAny('\r', '\n') ? path : "/";

    private static string TokenOf(string key) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), "reports-session-v1"u8));
}
