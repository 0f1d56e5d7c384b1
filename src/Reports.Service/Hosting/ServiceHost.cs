using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using Reports.Service.Blocks;
using Reports.Service.Checking;
using Reports.Service.Fixing;
using Reports.Service.Grids;
using Reports.Service.Health;
using Reports.Service.Jobs;
using Reports.Service.Limits;
using Reports.Service.Maps;
using Reports.Service.Pane;
using Reports.Service.Problems;
using Reports.Service.Results;
using Reports.Service.Rules;
using Reports.Service.Templates;

namespace Reports.Service.Hosting;

/// <summary>Builds and runs the service.</summary>
public static class ServiceHost
{
    private const int Stopped = 0;
    private const int WrongSettings = 2;

    /// <summary>Runs the service until it is stopped; 0, or 2 when a setting is wrong or not safe.</summary>
    /// <param name="args">Settings as on the command line, e.g. <c>--urls http://127.0.0.1:5180</c>.</param>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            await using var app = Build(args, TimeProvider.System);
            await app.StartAsync();
            foreach (var address in app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            {
                Console.Out.WriteLine($"一图四清单服务已启动：{address}（按 Ctrl+C 停止）");
            }

            await app.WaitForShutdownAsync();
            return Stopped;
        }
        catch (SettingsException wrong)
        {
            Console.Error.WriteLine(wrong.Reason.Zh);
            Console.Error.WriteLine(wrong.Reason.En);
            return WrongSettings;
        }
        catch (InvalidOperationException missing) when (IsCertificateMissing(missing))
        {
            Console.Error.WriteLine("没有 https 证书。本机试用请先运行 dotnet dev-certs https --trust；正式使用请配置证书，见 docs/guide/service.md。");
            Console.Error.WriteLine("There is no https certificate. Run 'dotnet dev-certs https --trust' for this machine, or configure one: docs/guide/service.md.");
            return WrongSettings;
        }
        catch (IOException busy) when (busy.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            Console.Error.WriteLine("端口已被占用：可能服务已在运行。请先停止它，或用 --urls 换一个端口，如 --urls http://127.0.0.1:5181。");
            Console.Error.WriteLine("The port is taken: the service may be running already. Stop it, or name another port with --urls.");
            return WrongSettings;
        }
    }

    private static bool IsCertificateMissing(InvalidOperationException problem) =>
        problem.Message.Contains("certificate", StringComparison.OrdinalIgnoreCase);

    /// <summary>The service, not yet started.</summary>
    /// <param name="args">Settings as on the command line.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="adjust">Further services, for tests.</param>
    /// <exception cref="SettingsException">A setting is wrong or not safe.</exception>
    internal static WebApplication Build(string[] args, TimeProvider clock, Action<IServiceCollection>? adjust = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelHttpsConfiguration();
        var settings = ServiceSettings.Read(builder.Configuration);
        var limits = builder.Configuration.GetSection("Reports:Limits").Get<ServiceLimits>() ?? new ServiceLimits();
        var addresses = ListeningAddresses.Of(builder.Configuration);
        ListeningAddresses.Guard(addresses, settings.ApiKey);
        if (addresses is [ListeningAddresses.Default])
        {
            builder.WebHost.UseUrls(ListeningAddresses.Default);
        }

        AddServices(builder, settings, limits, clock);
        adjust?.Invoke(builder.Services);
        var app = builder.Build();

        // Made before the slots, so it is taken down after the last piece of work has ended; and a missing file is known at once.
        _ = app.Services.GetRequiredService<ReportEngine>();
        var pane = app.Services.GetRequiredService<PaneFiles>();
        UseMiddleware(app, settings, pane);
        MapEndpoints(app, pane);
        return app;
    }

    private static void AddServices(WebApplicationBuilder builder, ServiceSettings settings, ServiceLimits limits, TimeProvider clock)
    {
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = limits.DrainedBytes;
        });
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(limits);
        builder.Services.AddSingleton(clock);
        builder.Services.AddSingleton<ReportEngine>();
        builder.Services.AddSingleton<WorkSlots>();
        builder.Services.AddSingleton<WorkbookDoor>();
        builder.Services.AddSingleton<JobBoard>();
        builder.Services.AddSingleton<IResultStore, TemporaryFolderResults>();
        builder.Services.AddSingleton(_ => new PaneFiles(settings));
        builder.Services.AddHostedService<ReportWorker>();
        builder.Services.AddExceptionHandler<ProblemHandler>();
        builder.Services.AddProblemDetails();
        builder.Services.AddRateLimits(limits);
        builder.Services.AddDocument();
        builder.Services.AddRequestTimeouts(options => options.DefaultPolicy = new RequestTimeoutPolicy
        {
            Timeout = TimeSpan.FromSeconds(limits.RequestSeconds),
            WriteTimeoutResponse = context => ProblemAnswers.WriteAsync(context, ServiceProblems.TookTooLong(limits.RequestSeconds)),
        });
        builder.Services.Configure<HostFilteringOptions>(options =>
            options.AllowedHosts = settings.AllowedHosts.Count > 0 ? [.. settings.AllowedHosts] : settings.ApiKey is null ? ["localhost", "127.0.0.1", "[::1]"] : ["*"]);
        builder.Services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, ServiceJson.Default);
            foreach (var converter in ServiceJson.Default.Options.Converters)
            {
                options.SerializerOptions.Converters.Add(converter);
            }

            options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            options.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        });
    }

    private static void UseMiddleware(WebApplication app, ServiceSettings settings, PaneFiles pane)
    {
        app.UseSecurityHeaders(settings);
        app.UseExceptionHandler();
        app.UseStatusCodePages(context => ProblemAnswers.WriteAsync(context.HttpContext, ServiceProblems.Plain(context.HttpContext.Response.StatusCode)));
        app.UseHostFiltering();
        app.UseDoorkeeper(settings);
        app.UseSignIn(settings);
        app.UsePane(pane);
        app.UseRouting();
        app.UseRateLimiter();
        app.UseRequestTimeouts();
    }

    private static void MapEndpoints(WebApplication app, PaneFiles pane)
    {
        var api = app.MapGroup("/api");
        api.MapChecks();
        api.MapGrids();
        api.MapFixes();
        api.MapMaps();
        api.MapJobs();
        api.MapBlocks();
        api.MapResults();
        api.MapRules();
        api.MapTemplate();
        app.MapHealth();
        app.MapPane(pane);
        app.MapIcons();
        app.MapSignIn();
        app.MapOpenApi("/openapi/{documentName}.json");
    }
}
