using System.ComponentModel;
using System.Diagnostics;

namespace Reports.Benchmarks.Peers;

/// <summary>Runs a program that is measured against.</summary>
internal static class OtherProgram
{
    /// <summary>What it prints; null when it is not installed or fails.</summary>
    public static string? Run(string program, IEnumerable<string> arguments, string input)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            GC.KeepAlive(errors);
            return process.ExitCode == 0 ? output : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
