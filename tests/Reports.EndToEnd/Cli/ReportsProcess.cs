using System.Diagnostics;
using System.Text;

namespace Reports.EndToEnd.Cli;

/// <summary>The real program as a process.</summary>
internal static class ReportsProcess
{
    /// <summary>Runs it and waits; exit code, stdout, stderr.</summary>
    public static (int ExitCode, string Output, string Errors) Run(params string[] arguments) => Run([], arguments);

    /// <summary>Runs it with extra environment variables.</summary>
    public static (int ExitCode, string Output, string Errors) Run((string Name, string Value)[] environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "reports.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.GetAwaiter().GetResult());
    }
}
