using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Reports.Service.Hosting;
using Reports.Service.Problems;

namespace Reports.Service.Limits;

/// <summary>How many requests one caller may send: by key where one is shown, else by address.</summary>
internal static class RateLimits
{
    /// <summary>Adds the limiter.</summary>
    public static void AddRateLimits(this IServiceCollection services, ServiceLimits limits) =>
        services.AddRateLimiter(options =>
        {
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
                context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
                    ? RateLimitPartition.GetTokenBucketLimiter(CallerOf(context), _ => Bucket(limits))
                    : context.Request.Path == SignIn.Page && HttpMethods.IsPost(context.Request.Method)
                    ? RateLimitPartition.GetTokenBucketLimiter("sign-in " + AddressOf(context), _ => Guesses)
                    : RateLimitPartition.GetNoLimiter(""));
            options.OnRejected = (rejected, _) =>
            {
                var seconds = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? (int)Math.Ceiling(wait.TotalSeconds) : 1;
                return new ValueTask(ProblemAnswers.WriteAsync(rejected.HttpContext, ServiceProblems.TooManyRequests(Math.Max(1, seconds))));
            };
        });

    // Nobody mistypes a key more often than that.
    private static TokenBucketRateLimiterOptions Guesses => new()
    {
        TokenLimit = 10,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = TimeSpan.FromSeconds(10),
        QueueLimit = 0,
    };

    private static TokenBucketRateLimiterOptions Bucket(ServiceLimits limits) => new()
    {
        TokenLimit = limits.Burst,
        TokensPerPeriod = limits.RequestsPerSecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = 0,
    };

    private static string CallerOf(HttpContext context)
    {
        var key = context.Request.Headers.Authorization.ToString() + context.Request.Headers["X-Api-Key"];
        return key.Length > 0
            ? key.GetHashCode(StringComparison.Ordinal).ToString(CultureInfo.InvariantCulture)
            : AddressOf(context);
    }

    private static string AddressOf(HttpContext context) => (context.Connection.RemoteIpAddress ?? IPAddress.Loopback).ToString();
}
